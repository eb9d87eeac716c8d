import type { ClaimsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: ClaimsOf<typeof evidence> = {
  "ia3-tfew": {
    text: "IA3 ist bei wenigen Beispielen genauer als Lernen im Kontext, zu weit geringeren Rechenkosten und mit einer winzigen Zahl neuer Parameter",
    conditions: "T0-Modelle bei Aufgaben mit wenigen Beispielen, RAFT",
  },
};
