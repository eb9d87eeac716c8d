import type { ClaimsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: ClaimsOf<typeof evidence> = {
  "bitfit-small": {
    text: "Bei kleinen bis mittleren Trainingsdaten ist es konkurrenzfähig mit vollständigem Fine-Tuning, nur die Biases von BERT zu trainieren, manchmal besser; bei mehr Daten hält es mit anderen sparsamen Verfahren mit",
    conditions: "BERT auf GLUE",
  },
};
