import type { FrameworkWords } from "../framework.ts";
import type { AdaptersLimit } from "./recipe.ts";

export const words: FrameworkWords<AdaptersLimit> = {
  limits: {
    family: (model, family) =>
      `Among decoders, the library lists GPT-2, GPT-J and Llama; ${model} is of the family ${family}.`,
    sharding: () =>
      "This run only fits with its weights split across the GPUs, its activations offloaded or its loss in chunks, which the library does not document.",
  },
};
