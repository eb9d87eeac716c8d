import type { result as English } from "../en/result.ts";

import type { Worded } from "../worded.ts";
import { inSentence } from "./article.ts";

export const result: Worded<typeof English> = {
  title: "Ihr Ergebnis",
  working: "Das Ergebnis wird berechnet …",
  changeAnswers: "Antworten ändern",
  copied: "Kopiert",
  table: "Als Tabelle zeigen",
  source: "Quelle",
  announce: (title, verdict) => `Ergebnis: ${title}. ${verdict}`,
  flips: {
    heading: "Was dieses Ergebnis ändern würde",
  },
  verdict: {
    nothing: "Keine Technik erfüllt alle Ihre Anforderungen",
    nothingText: "Jede Technik scheidet aus; die Tabelle aller Techniken weiter unten sagt, warum.",
    closest: (technique, reason) => `Am nächsten kommt ${inSentence(technique)}: ${reason}.`,
    checking: "Wir prüfen, wie sicher das ist …",
    from: "Worauf das beruht",
  },
  whatIf: {
    heading: "Beliebige Antwort ändern",
  },
  tradeoffs: { heading: "Abwägungen" },
  measured: {
    heading: "Veröffentlichte Messungen",
  },
  steps: {
    heading: "Nächste Schritte",
    before: "Vor dem Training",
    during: "Während des Trainings",
    after: "Vor dem Betrieb",
  },
  recipe: {
    heading: "Trainingsskript",
  },
  take: {
    share: "Teilen …",
  },
};
