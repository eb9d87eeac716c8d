import type { embed as English } from "../en/embed.ts";
import type { Worded } from "../worded.ts";

export const embed: Worded<typeof English> = {
  stay: "Tunewise. Ihre Antworten bleiben in dieser Seite.",
  open: "Den Ratgeber öffnen",
  noChart: (name, names) => `view: Ein Diagramm namens ${name} gibt es nicht; erlaubt ist eines von ${names}.`,
  noTechnique: (name) => `view: Eine Technik namens ${name} gibt es nicht.`,
};
