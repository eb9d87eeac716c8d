import type { FrameworkWords } from "../framework.ts";
import type { TrainerLimit } from "../trl/recipe.ts";

export const words: FrameworkWords<TrainerLimit> = {
  limits: {
    checkpointing: () =>
      "PEFT refuses prefix-tuning with gradient checkpointing, which this run needs to fit. Take larger cards or shorter examples.",
    "optimizer-in-backward": () =>
      "The Trainer keeps the gradients of all weights, and this run only fits with the optimizer inside the backward pass. torchtune has that.",
  },
};
