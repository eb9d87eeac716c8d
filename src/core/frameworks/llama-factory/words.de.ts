import type { FrameworkWords } from "../framework.ts";
import type { LlamaFactoryLimit } from "./recipe.ts";

export const words: FrameworkWords<LlamaFactoryLimit> = {
  limits: {
    "optimizer-offload": () =>
      "Seine DeepSpeed-Dateien der Stufe 3 lagern mit dem Optimierer auch die Gewichte aus. Das Rezept für Hugging Face PEFT + TRL lagert nur den Optimierer aus.",
    "optimizer-in-backward": () =>
      "Es behält die Gradienten aller Gewichte, und dieser Lauf passt nur mit dem Optimierer im Rückwärtsdurchlauf. torchtune kann das.",
  },
};
