import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: "VeRA",
  mechanism: "所有层共享的随机冻结矩阵，其间是训练的小向量。",
  advantages: {
    storage: "检查点比 LoRA 小得多，在 GLUE 上质量不减",
  },
  drawbacks: {
    quality: "在共同基准中低于 LoRA",
    serving: "vLLM 不能加载它：无法按请求选用变体",
  },
  choose: "当存储的检查点必须很小、且每个变体在部署前合并时选择它。",
  drawing: {
    beside: "随机 A、B 上的两个向量",
    summary: "每个矩阵上的两个训练的向量缩放所有块共享且保持冻结的随机矩阵。",
  },
};
