import type { FrameworkRecipes } from "../../frameworks/registry.ts";
import { set } from "../../frameworks/settings.ts";
import { failsOnPrefixes } from "../../frameworks/trl/virtual-tokens.ts";

export const recipes = {
  trl: {
    trains: "adapter",
    needsWrapping: true,
    refusesCheckpointing: true,
    failsOn: failsOnPrefixes,
    config: ({ settings: { hyperparameters } }) => ({
      name: "PrefixTuningConfig",
      settings: [
        set(
          "num_virtual_tokens",
          hyperparameters.virtualTokens ?? null,
          "keys and values before the input, in each layer",
        ),
      ],
    }),
  },
  adapters: ({ settings: { hyperparameters } }) => ({
    name: "PrefixTuningConfig",
    settings: [
      set("prefix_length", hyperparameters.virtualTokens ?? null),
      set("flat", true, "trains keys and values directly"),
    ],
  }),
} satisfies Partial<FrameworkRecipes>;
