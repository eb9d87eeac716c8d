import type { FrameworkRecipes } from "../../frameworks/registry.ts";
import { set } from "../../frameworks/settings.ts";

export const recipes = {
  trl: { trains: "all-weights" },
  axolotl: { trains: "all-weights" },
  "llama-factory": { trains: "all-weights", method: () => [set("finetuning_type", "full")] },
  "ms-swift": { trains: "all-weights", tuner: () => [set("tuner_type", "full")] },
  verl: { trains: "all-weights" },
  "mlx-lm": { fineTuneType: "full" },
  torchtune: { trains: "all-weights" },
  unsloth: { trains: "all-weights" },
} satisfies Partial<FrameworkRecipes>;
