import type { FrameworkRecipes } from "../../frameworks/registry.ts";

/** None: the provider trains it through its own interface. */
export const recipes = {} satisfies Partial<FrameworkRecipes>;
