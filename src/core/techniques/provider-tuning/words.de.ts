import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: "Tuning beim Anbieter",
  mechanism:
    "Ein Anbieter trainiert mit Ihren Beispielen eine Variante: seines geschlossenen Modells oder eines Modells mit offenen Gewichten.",
  advantages: {
    "no-gpus": "Keine eigene GPU: Der Dienst führt das Training aus",
    "open-models": "Manche Dienste trainieren offene Modelle, mit LoRA oder vollständig",
  },
  drawbacks: {
    closing: "Dienste schließen: Der von OpenAI nimmt seit Mai 2026 keine neuen Kunden und endet im Januar 2027",
    bound: "Ein angepasstes geschlossenes Modell verschwindet, wenn sein Ausgangsmodell abgeschaltet wird",
  },
  choose: "Wählen Sie es, wenn das Modell geschlossen ist oder wenn Sie keine GPUs haben.",
  drawing: { summary: "Was der Anbieter ändert, ist oft nicht veröffentlicht." },
};
