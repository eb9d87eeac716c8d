import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: "AdaLoRA",
  mechanism: "LoRA in the form of a singular value decomposition; it shifts rank to where it matters.",
  advantages: {
    "small-budgets": "Helps most with very small parameter budgets",
  },
  drawbacks: {
    settings: "More settings to choose (the schedule of the rank budget), and fewer frameworks",
  },
  choose: "Choose it when the checkpoint must be very small and you can afford to tune it.",
  drawing: {
    beside: "P, singular values, Q; some pruned",
    summary:
      "Pairs of matrices with trained singular values between them are added; unimportant ranks are pruned while training.",
  },
};
