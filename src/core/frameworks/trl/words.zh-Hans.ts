import type { FrameworkWords } from "../framework.ts";
import { words as trainer } from "../transformers/words.zh-Hans.ts";
import type { TrlLimit } from "./recipe.ts";

export const words: FrameworkWords<TrlLimit> = {
  limits: {
    ...trainer.limits,
    groups: () =>
      "TRL 的 GRPO 在一次更新中比较同一任务的所有回答，而这次训练只有在每次更新的回答更少时才放得下。请使用更大的 GPU。",
    pairs: () => "用 TRL 1.10 试过：TRL 的 DPO 不能使用此技术。LoRA 可以从成对回答中学习。",
    "own-class": (model) =>
      `从 Transformers 5 起，bitsandbytes 让 ${model} 的线性层保持 16 比特。LoRA 可用于 16 比特权重。`,
    quantization: (model) =>
      `bitsandbytes 在这里无法以 4 比特保持 ${model}：混合专家模型的专家仍是 16 比特，以 MXFP4 或 FP8 存储的检查点会被拒绝。Unsloth 能量化专家，并有自己的 gpt-oss 版本。`,
  },
};
