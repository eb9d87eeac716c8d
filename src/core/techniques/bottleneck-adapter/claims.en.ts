import type { ClaimsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: ClaimsOf<typeof evidence> = {
  "houlsby-glue": {
    text: "On GLUE, adapters come close to full fine-tuning of BERT while adding few parameters per task",
    conditions: "BERT, 26 text classification tasks including GLUE",
  },
  "madx-modules": {
    text: "Separate adapters for languages and tasks can be combined to transfer a task to a language",
    conditions: "Multilingual models, named-entity recognition, question answering and reasoning",
  },
};
