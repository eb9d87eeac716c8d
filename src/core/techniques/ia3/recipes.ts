import type { FrameworkRecipes } from "../../frameworks/registry.ts";
import { set } from "../../frameworks/settings.ts";
import { namedTargets, targetNames } from "../../frameworks/targets.ts";

export const recipes = {
  trl: {
    trains: "adapter",
    config: (job) => ({
      name: "IA3Config",
      settings: [
        set("target_modules", namedTargets(job)),
        set(
          "feedforward_modules",
          targetNames(job, job.settings.hyperparameters.feedforwardModules ?? []),
          "scaled at their input",
        ),
      ],
    }),
  },
  adapters: () => ({ name: "IA3Config", settings: [] }),
} satisfies Partial<FrameworkRecipes>;
