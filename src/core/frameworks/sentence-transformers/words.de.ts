import type { FrameworkWords } from "../framework.ts";
import { words as trainer } from "../transformers/words.de.ts";
import type { TrainerLimit } from "../trl/recipe.ts";

export const words: FrameworkWords<TrainerLimit | "wrapping" | "sharding"> = {
  limits: {
    ...trainer.limits,
    sharding: () =>
      "Sentence Transformers teilt ein Modell nicht nach Schichten auf und speichert keines, dessen Gewichte über die GPUs verteilt sind; dieser Lauf muss sie verteilen.",
    wrapping: () =>
      "Sentence Transformers legt Adapter ohne die Hülle von PEFT in das Modell, die dieses Verfahren braucht. Nehmen Sie LoRA.",
  },
};
