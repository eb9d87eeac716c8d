import type { FrameworkRecipes } from "../../frameworks/registry.ts";
import { set } from "../../frameworks/settings.ts";
import { failsOnPrompts } from "../../frameworks/trl/virtual-tokens.ts";

export const recipes = {
  trl: {
    trains: "adapter",
    needsWrapping: true,
    failsOnPairs: true,
    failsOn: failsOnPrompts,
    config: ({ settings: { hyperparameters } }) => ({
      name: "PromptTuningConfig",
      settings: [set("num_virtual_tokens", hyperparameters.virtualTokens ?? null, "embeddings before the input")],
    }),
  },
} satisfies Partial<FrameworkRecipes>;
