import type { ClaimsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: ClaimsOf<typeof evidence> = {
  "openai-tuning-closing": {
    text: "Der Tuning-Dienst von OpenAI nimmt seit dem 7. Mai 2026 keine Organisation mehr, die ihn nie nutzte, seit dem 2. Juli 2026 keine, die 60 Tage untätig war, und ab dem 6. Januar 2027 niemanden; angepasste Modelle laufen, bis ihr Ausgangsmodell abgeschaltet wird",
    conditions: "Selbst gestartetes Fine-Tuning von OpenAIs eigenen Modellen",
  },
  "tinker-no-gpus": {
    text: "Bei Tinker läuft die Trainingsschleife auf einem Rechner ohne GPU; der Dienst übernimmt das verteilte Training offener Modelle mit LoRA",
    conditions: "Wie dokumentiert",
  },
  "together-open": {
    text: "Together AI trainiert offene Modelle mit LoRA, der Voreinstellung, oder vollständig, auf Beispielen oder Präferenzen",
    conditions: "Wie dokumentiert",
  },
};
