import type { FrameworkRecipes } from "../../frameworks/registry.ts";

export const recipes = {
  trl: { trains: "parameters", ending: ".bias" },
} satisfies Partial<FrameworkRecipes>;
