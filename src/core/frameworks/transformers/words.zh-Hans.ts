import type { FrameworkWords } from "../framework.ts";
import type { TrainerLimit } from "../trl/recipe.ts";

export const words: FrameworkWords<TrainerLimit> = {
  limits: {
    "activation-offload": () =>
      "这次训练只有把激活值放在主机内存中才放得下，而这个训练器没有这样的选项。请使用更大的 GPU 或更短的样本。",
    checkpointing: () => "PEFT 不允许前缀微调使用梯度检查点，而这次训练需要它才放得下。请使用更大的 GPU 或更短的样本。",
    "optimizer-in-backward": () => "Trainer 会保留所有权重的梯度，而这次训练只有在反向传播中执行优化器时才放得下。",
  },
};
