import type { FrameworkWords } from "../framework.ts";
import type { AxolotlLimit } from "./recipe.ts";

export const words: FrameworkWords<AxolotlLimit> = {
  limits: {
    reference: () =>
      "Es hält eine zweite Kopie aller Gewichte als Referenz von DPO, für die dieser Lauf keinen Speicher hat. Das Rezept für Hugging Face PEFT + TRL berechnet die Referenz vor dem Training.",
    quantization: (model) =>
      `bitsandbytes kann ${model} hier nicht in 4 Bit halten: Die Experten bleiben in 16 Bit, und ein Checkpoint in MXFP4 oder FP8 wird abgewiesen. Unsloth quantisiert Experten und hat eigene Fassungen von gpt-oss.`,
    "optimizer-offload": () =>
      "Die DeepSpeed-Dateien von Axolotl lagern mit dem Optimierer auch die Gewichte aus. Das Rezept für Hugging Face PEFT + TRL lagert nur den Optimierer aus.",
    "optimizer-in-backward": () =>
      "Axolotl behält die Gradienten aller Gewichte, und dieser Lauf passt nur mit dem Optimierer im Rückwärtsdurchlauf. torchtune kann das.",
  },
};
