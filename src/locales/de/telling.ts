import type { telling as English } from "../en/telling.ts";
import type { Worded } from "../worded.ts";

export const telling: Worded<typeof English> = {
  little: "Wir wissen noch wenig über Ihre Aufgabe",
  more: "Wir wissen jetzt mehr über Ihre Aufgabe",
  telling: (open, all) =>
    `${open} von ${all} Fragen sind offen; das Ergebnis gilt deshalb nur für die meisten Fälle. Am meisten helfen diese Antworten:`,
  open: (open, all) => `${open} von ${all} Fragen sind offen. Ein zweiter Klick nimmt eine Antwort zurück.`,
};
