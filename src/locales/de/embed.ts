import type { embed as English } from "../en/embed.ts";
import type { Worded } from "../worded.ts";

export const embed: Worded<typeof English> = {
  stay: "Tunewise. Ihre Antworten bleiben in dieser Seite.",
  open: "Den Ratgeber öffnen",
  whole: "Das ganze Ergebnis ansehen",
};
