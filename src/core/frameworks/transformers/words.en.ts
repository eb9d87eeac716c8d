import type { FrameworkWords } from "../framework.ts";
import type { TrainerLimit } from "../trl/recipe.ts";

export const words: FrameworkWords<TrainerLimit> = {
  limits: {
    "activation-offload": () =>
      "This run only fits with its activations in host memory, which this trainer has no option for. Use larger GPUs or shorter examples.",
    checkpointing: () =>
      "PEFT does not allow prefix-tuning with gradient checkpointing, which this run needs to fit. Use larger GPUs or shorter examples.",
    "optimizer-in-backward": () =>
      "The Trainer keeps the gradients of all weights, and this run only fits with the optimizer step fused into the backward pass.",
  },
};
