import type { ClaimsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: ClaimsOf<typeof evidence> = {
  "vera-params": {
    text: "VeRA hält die Leistung von LoRA auf GLUE und E2E mit weit weniger trainierbaren Parametern, indem es eingefrorene Zufallsmatrizen teilt und kleine Vektoren trainiert",
    conditions: "GLUE und E2E, Anweisungstraining",
  },
};
