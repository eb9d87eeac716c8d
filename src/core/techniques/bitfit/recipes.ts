import type { FrameworkRecipes } from "../../frameworks/registry.ts";

export const recipes = {
  trl: { trains: "parameters", failsOnPairs: true, ending: ".bias" },
} satisfies Partial<FrameworkRecipes>;
