import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: "QLoRA",
  mechanism: "在冻结权重以 4 比特（NF4）存储的基础模型上使用 LoRA。",
  advantages: {
    memory: "在一块 48 GB 的 GPU 上训练 650 亿参数的模型；作者在 LLaMA（2023 年）上达到了 16 比特微调的质量",
    "double-quantization": "双重量化使每个权重再省 0.37 比特",
  },
  drawbacks: {
    speed: "比 LoRA 慢：每次使用都要反量化权重",
    experts: "对混合专家模型，bitsandbytes 让专家保持 16 比特；这里的框架中只有 Unsloth 会量化它们",
    stored: "以 MXFP4 或 FP8 发布的检查点无法再由 bitsandbytes 量化",
    merging: "合并进 4 比特的基础模型后，回答可能不同：相加的结果会再次取整",
  },
  choose: "当 LoRA 放不下或勉强放得下时选择它。",
  drawing: {
    beside: "A 和 B，秩 r",
    summary: "LoRA 的矩阵对以 16 比特训练；冻结的权重以 4 比特存储。",
  },
};
