import type { FrameworkWords } from "../framework.ts";
import { quantizationLimits } from "../quantization-words.de.ts";
import { words as trainer } from "../transformers/words.de.ts";
import type { TrlLimit } from "./recipe.ts";

export const words: FrameworkWords<TrlLimit> = {
  limits: {
    ...trainer.limits,
    groups: () =>
      "GRPO in TRL vergleicht alle Antworten auf eine Aufgabe in einem Update, und dieser Lauf passt nur mit weniger Antworten je Update. Nehmen Sie größere GPUs.",
    pairs: () => "DPO in TRL scheitert mit diesem Verfahren, wie mit TRL 1.10 versucht. LoRA lernt aus Paaren.",
    ...quantizationLimits,
  },
};
