import type { ClaimsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: ClaimsOf<typeof evidence> = {
  "prefix-full-data": {
    text: "With 0.1% of the parameters, prefix-tuning is comparable to full fine-tuning of GPT-2 on table-to-text generation with full data",
    conditions: "GPT-2 on table-to-text, BART on summarization",
  },
  "prefix-reparameterised": {
    text: "Training the prefix directly causes instability; a network that produces it is trained instead and discarded afterwards",
    conditions: "As documented",
  },
};
