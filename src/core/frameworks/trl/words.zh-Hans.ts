import type { FrameworkWords } from "../framework.ts";
import type { TrlLimit } from "./recipe.ts";

export const words: FrameworkWords<TrlLimit> = {
  limits: {
    pairs: () => "用 TRL 1.10 试过：TRL 的 DPO 不能使用此技术。LoRA 可以从成对回答中学习。",
    quantization: (model) =>
      `bitsandbytes 在这里无法以 4 比特保持 ${model}：混合专家模型的专家仍是 16 比特，以 MXFP4 或 FP8 存储的检查点会被拒绝。Unsloth 能量化专家，并有自己的 gpt-oss 版本。`,
    checkpointing: () => "PEFT 不允许前缀微调使用梯度检查点，而这次训练需要它才放得下。请使用更大的显卡或更短的样本。",
    "optimizer-in-backward": () =>
      "Trainer 会保留所有权重的梯度，而这次训练只有在反向传播中执行优化器时才放得下。torchtune 支持这种方式。",
  },
};
