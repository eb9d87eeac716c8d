import type { FrameworkWords } from "../framework.ts";
import { quantizationLimits } from "../quantization-words.zh-Hans.ts";
import { words as trainer } from "../transformers/words.zh-Hans.ts";
import type { TrlLimit } from "./recipe.ts";

export const words: FrameworkWords<TrlLimit> = {
  limits: {
    ...trainer.limits,
    groups: () =>
      "TRL 的 GRPO 在一次更新中比较同一任务的所有回答，而这次训练只有在每次更新的回答更少时才放得下。请使用更大的 GPU。",
    pairs: () => "用 TRL 1.10 试过：TRL 的 DPO 不能使用此技术。LoRA 可以从成对回答中学习。",
    ...quantizationLimits,
  },
};
