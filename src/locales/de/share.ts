import type { share as English } from "../en/share.ts";
import type { Worded } from "../worded.ts";

export const share: Worded<typeof English> = {
  record: {
    noTitle: "Keine Technik erfüllt die Anforderungen",
    context: "Kontext",
    options: "Möglichkeiten",
    decision: "Entscheidung",
    alternatives: "Warum nicht die anderen",
    cost: "Kosten über den Lauf hinaus",
    changes: "Was die Entscheidung ändern würde",
    consequences: "Folgen",
    evidence: "Belege",
    heads: {
      option: "Möglichkeit",
      first: "Gewinnt in",
      quality: "Qualität",
      memory: "Speicher je GPU",
      cost: "Kosten je Lauf",
      ruledOut: "Scheidet aus, weil",
    },
    costRange: (low, high) => `${low} bis ${high}`,
    decided: (technique, verdict) => `${technique}. ${verdict}`,
    runnerUp: (technique, portion, preferWhen) => `An zweiter Stelle: ${technique} (${portion}). ${preferWhen}`,
    nothing: "Jede Möglichkeit scheidet aus; die Tabelle sagt, warum.",
    change: (question, answer, technique) => `${question}: ${answer}: ${technique}`,
    made: (version) => `Berechnet von Tunewise mit den Belegen von ${version}:`,
  },
  summary: (technique, verdict, reason, version) => `${technique}. ${verdict} ${reason} Belege ${version}.`,
  summaryWithNext: (technique, verdict, reason, next, version) =>
    `${technique}. ${verdict} ${reason} An zweiter Stelle: ${next}. Belege ${version}.`,
  summaryNothing: (version) => `Keine Technik erfüllt alle Anforderungen. Belege ${version}.`,
  nothing: "Keine Technik erfüllt alle Anforderungen",
  evidence: (version) => `Belege ${version}`,
};
