import type { FrameworkWords } from "../framework.ts";
import { words as trainer } from "../transformers/words.de.ts";
import type { TrainerLimit } from "../trl/recipe.ts";

export const words: FrameworkWords<TrainerLimit | "wrapping"> = {
  limits: {
    ...trainer.limits,
    wrapping: () =>
      "Sentence Transformers legt Adapter ohne die Hülle von PEFT in das Modell, die dieses Verfahren braucht. Nehmen Sie LoRA.",
  },
};
