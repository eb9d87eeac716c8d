import type { FrameworkWords } from "../framework.ts";
import type { UnslothLimit } from "./recipe.ts";

export const words: FrameworkWords<UnslothLimit> = {
  limits: {
    sharding: () => "Unsloth keeps the whole model on each GPU, and this run has to split it across the GPUs.",
    optimizer: () =>
      "This run only fits with the optimizer offloaded or inside the backward pass, which Unsloth does not offer.",
  },
};
