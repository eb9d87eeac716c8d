import type { FrameworkWords } from "../framework.ts";
import { words as trainer } from "../transformers/words.de.ts";
import type { TrlLimit } from "./recipe.ts";

export const words: FrameworkWords<TrlLimit> = {
  limits: {
    ...trainer.limits,
    groups: () =>
      "GRPO in TRL vergleicht alle Antworten auf eine Aufgabe in einem Update, und dieser Lauf passt nur mit weniger Antworten je Update. Nehmen Sie größere GPUs.",
    pairs: () => "DPO in TRL scheitert mit diesem Verfahren, wie mit TRL 1.10 versucht. LoRA lernt aus Paaren.",
    "own-class": (model) =>
      `Seit Transformers 5 belässt bitsandbytes die Schichten von ${model} in 16 Bit. LoRA arbeitet auf den 16-Bit-Gewichten.`,
    quantization: (model) =>
      `bitsandbytes kann ${model} hier nicht in 4 Bit halten: Die Experten bleiben in 16 Bit, und ein Checkpoint in MXFP4 oder FP8 wird abgewiesen. Unsloth quantisiert Experten und hat eigene Fassungen von gpt-oss.`,
  },
};
