import type { wizard as English } from "../en/wizard.ts";
import type { Worded } from "../worded.ts";

export const wizard: Worded<typeof English> = {
  back: "Zurück",
  parts: {
    label: "Teile des Fragebogens",
    names: { job: "Aufgabe", data: "Daten", model: "Modell", training: "Training", serving: "Betrieb & Team" },
  },
  left: (part, questions) =>
    questions === 0
      ? `${part}: letzte Frage`
      : `${part}: danach noch ${questions === 1 ? "eine Frage" : `${questions} Fragen`}`,
  goesOn: "Nach jeder Antwort folgt die nächste Frage. Die Pfeiltasten wechseln nur zwischen den Antworten.",
  notSure: "Nicht sicher",
  go: "Weiter",
  decide: "Ergebnis jetzt ansehen",
  ranking: "Die Rangfolge bisher",
  problem: "Es gibt ein Problem",
};
