import type { FrameworkWords } from "../framework.ts";
import type { TrainerLimit } from "../trl/recipe.ts";

export const words: FrameworkWords<TrainerLimit> = {
  limits: {
    "activation-offload": () =>
      "Dieser Lauf passt nur mit seinen Aktivierungen im Arbeitsspeicher, wofür dieser Trainer keine Option hat. Nehmen Sie größere GPUs oder kürzere Beispiele.",
    checkpointing: () =>
      "PEFT lehnt Prefix-Tuning mit Gradient Checkpointing ab, das dieser Lauf braucht, um zu passen. Nehmen Sie größere GPUs oder kürzere Beispiele.",
    "optimizer-in-backward": () =>
      "Der Trainer behält die Gradienten aller Gewichte, und dieser Lauf passt nur mit dem Optimierer im Rückwärtsdurchlauf.",
  },
};
