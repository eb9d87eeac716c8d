import type { ClaimsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: ClaimsOf<typeof evidence> = {
  "prefix-full-data": {
    text: "Mit 0,1 % der Parameter ist Prefix-Tuning bei Text aus Tabellen und vollen Daten mit vollständigem Fine-Tuning von GPT-2 vergleichbar",
    conditions: "GPT-2 bei Text aus Tabellen, BART bei Zusammenfassungen",
  },
  "prefix-reparameterised": {
    text: "Das Präfix direkt zu trainieren ist instabil; stattdessen wird ein Netz trainiert, das es erzeugt, und danach verworfen",
    conditions: "Wie dokumentiert",
  },
};
