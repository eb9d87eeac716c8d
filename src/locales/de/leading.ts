import type { leading as English } from "../en/leading.ts";
import type { Worded } from "../worded.ts";

export const leading: Worded<typeof English> = {
  why: "Warum wir fragen",
  heading: "Bisher vorn",
  legend: "Wie oft jede Technik in den Szenarien gewinnt, die zu Ihren Antworten passen.",
  leads: (technique, share) => `${technique} führt und gewinnt ${share} der Szenarien.`,
};
