import type { telling as English } from "../en/telling.ts";
import type { Worded } from "../worded.ts";

export const telling: Worded<typeof English> = {
  little: "Wir wissen noch wenig über Ihre Aufgabe",
  more: "Wir wissen jetzt mehr über Ihre Aufgabe",
  telling: (open, all) =>
    `${open} von ${all} Fragen sind offen; dies gilt also für die meisten Aufgaben. Am meisten würden diese sagen:`,
  open: (open, all) => `${open} von ${all} Fragen sind offen. Ein zweiter Druck nimmt eine Antwort zurück.`,
};
