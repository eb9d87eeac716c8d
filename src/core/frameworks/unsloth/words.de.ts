import type { FrameworkWords } from "../framework.ts";
import type { UnslothLimit } from "./recipe.ts";

export const words: FrameworkWords<UnslothLimit> = {
  limits: {
    sharding: () => "Unsloth hält das ganze Modell auf jeder Karte, und dieser Lauf muss es über die Karten verteilen.",
    optimizer: () =>
      "Dieser Lauf passt nur mit ausgelagertem Optimierer oder dem Optimierer im Rückwärtsdurchlauf; beides bietet Unsloth nicht an.",
  },
};
