import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: "DoRA",
  mechanism: "把每个权重矩阵的方向与幅度分开训练的 LoRA。",
  advantages: {
    quality: "在作者的测试中，常识推理比 LoRA 高 2 到 4 分",
    rank: "LoRA 一半的秩往往就够",
    merging: "与 LoRA 一样可以合并",
  },
  drawbacks: {
    speed: "在共同基准中比 LoRA 慢，且没有提升",
    serving: "vLLM 不能加载它：必须先合并，部署时每个变体都是完整的模型",
  },
  choose: "当 LoRA 在低秩下质量略有不足时选择它。",
  drawing: {
    beside: "A、B 和幅度",
    summary: "LoRA 的矩阵对给出每个权重矩阵的方向，训练的向量给出其幅度；所有权重保持冻结。",
  },
  advice: {
    "dora-rank": "DoRA 可从 LoRA 一半的秩和略低的学习率开始。",
  },
};
