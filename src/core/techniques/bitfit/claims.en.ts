import type { ClaimsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: ClaimsOf<typeof evidence> = {
  "bitfit-small": {
    text: "With small to medium training data, tuning only the biases of BERT is competitive with full fine-tuning, sometimes better; with larger data it competes with other sparse methods",
    conditions: "BERT on GLUE",
  },
};
