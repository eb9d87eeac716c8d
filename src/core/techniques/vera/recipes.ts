import type { FrameworkRecipes } from "../../frameworks/registry.ts";
import { set } from "../../frameworks/settings.ts";
import { targetModules } from "../../frameworks/trl/peft.ts";

export const recipes = {
  trl: {
    trains: "adapter",
    needsWrapping: true,
    config: (job) => ({
      name: "VeraConfig",
      settings: [
        set("r", job.settings.hyperparameters.rank ?? null, "of random matrices that stay frozen"),
        targetModules(job),
      ],
    }),
  },
} satisfies Partial<FrameworkRecipes>;
