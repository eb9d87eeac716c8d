import type { wizard as English } from "../en/wizard.ts";
import type { Worded } from "../worded.ts";

export const wizard: Worded<typeof English> = {
  back: "Zurück",
  progress: (at, of) => `Frage ${at} von ${of}`,
  go: "Weiter",
  skip: "Überspringen",
  notSure: "Nicht sicher",
  decide: "Jetzt entscheiden",
  why: "Warum wir fragen",
  problem: "Es gibt ein Problem",
  choose: "Wählen Sie eine Antwort, oder drücken Sie „Nicht sicher“ oder „Überspringen“.",
  use: (field, allowed) => `${field}: Erlaubt ist ${allowed}.`,
  ranking: {
    label: "Rangfolge bisher",
    heading: "Bisher",
    empty: "Beantworten Sie die erste Frage, und die Rangfolge kommt in Bewegung.",
    legend: "Wie oft jede vorn liegt, über alle Gewichtungen und offenen Antworten, die zu Ihren Antworten passen.",
    leads: (technique, share) => `${technique} führt mit ${share}.`,
  },
};
