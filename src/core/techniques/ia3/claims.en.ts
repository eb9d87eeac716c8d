import type { ClaimsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: ClaimsOf<typeof evidence> = {
  "ia3-tfew": {
    text: "IA3 reaches better accuracy than in-context learning at far lower computational cost in few-shot settings, with a tiny number of new parameters",
    conditions: "T0 models on few-shot tasks, RAFT",
  },
};
