import type { FrameworkRecipes } from "../../frameworks/registry.ts";
import { set } from "../../frameworks/settings.ts";

export const recipes = {
  adapters: ({ settings: { hyperparameters } }) => ({
    name: hyperparameters.placement === "houlsby" ? "DoubleSeqBnConfig" : "SeqBnConfig",
    settings: [set("reduction_factor", hyperparameters.reductionFactor ?? null, "hidden size over bottleneck")],
  }),
} satisfies Partial<FrameworkRecipes>;
