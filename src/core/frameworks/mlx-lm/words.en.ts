import type { FrameworkWords } from "../framework.ts";
import type { MlxLimit } from "./recipe.ts";

export const words: FrameworkWords<MlxLimit> = {
  limits: {
    family: (model, family) => `MLX-LM 0.32 has no implementation of ${model}, which is of the family ${family}.`,
    several: () => "This script is written for one Mac; MLX-LM trains copies of the model on several by mlx.launch.",
    experts: () => "MLX-LM has no DoRA for the experts of a mixture. It has LoRA for them.",
    memory: () =>
      "This run only fits with ways to save memory that MLX-LM does not have: a smaller or an offloaded optimizer, offloaded activations, or a loss in chunks.",
  },
};
