import type { FrameworkRecipes } from "../../frameworks/registry.ts";
import { set } from "../../frameworks/settings.ts";

export const recipes = {
  trl: {
    trains: "adapter",
    config: ({ settings: { hyperparameters } }) => ({
      name: "IA3Config",
      settings: [
        set("target_modules", hyperparameters.targetModules ?? []),
        set("feedforward_modules", hyperparameters.feedforwardModules ?? [], "scaled at their input"),
      ],
    }),
  },
  adapters: () => ({ name: "IA3Config", settings: [] }),
} satisfies Partial<FrameworkRecipes>;
