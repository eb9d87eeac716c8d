import type { ClaimsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: ClaimsOf<typeof evidence> = {
  adalora: {
    text: "Das Rangbudget dort auszugeben, wo die Bedeutung am höchsten ist, verbessert gegenüber den Vergleichsverfahren, am meisten bei kleinen Budgets",
    conditions: "Sprachverstehen, Fragenbeantwortung und Generierung",
  },
  "adalora-phases": {
    text: "AdaLoRA trainiert in drei Phasen (Anfang, Budgetierung, Ende), deren Längen zu wählen sind",
    conditions: "Wie dokumentiert",
  },
};
