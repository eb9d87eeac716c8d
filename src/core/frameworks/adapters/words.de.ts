import type { FrameworkWords } from "../framework.ts";
import type { AdaptersLimit } from "./recipe.ts";

export const words: FrameworkWords<AdaptersLimit> = {
  limits: {
    family: (model, family) =>
      `Von den Decodern führt die Bibliothek GPT-2, GPT-J und Llama auf; ${model} gehört zur Familie ${family}.`,
    sharding: () =>
      "Dieser Lauf passt nur mit über die GPUs verteilten Gewichten, ausgelagerten Aktivierungen oder einem Loss in Stücken, was die Bibliothek nicht dokumentiert.",
  },
};
