import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: "LoRA",
  mechanism:
    "Neben jeder eingefrorenen Gewichtsmatrix wird ein Paar kleiner Matrizen trainiert; ihr Produkt wird addiert.",
  advantages: {
    quality:
      "Gleichauf mit vollständigem Fine-Tuning bei kleinen bis mittleren Datenmengen, in Klassifikation und Generierung",
    latency: "Lässt sich mit den Gewichten verschmelzen: keine zusätzliche Latenz",
    "per-request": "Kleine Checkpoints, die bei jeder Anfrage über einer Basis gewählt werden",
  },
  drawbacks: {
    capacity: "Fällt zurück, wenn die Daten seine Kapazität übersteigen, etwa bei fortgesetztem Vortraining",
    "batch-size": "Verträgt große Batches schlechter als vollständiges Fine-Tuning",
    "cache-reuse": "Varianten, die den Cache des Basismodells wiederverwenden, lassen sich nicht verschmelzen",
  },
  choose: "Wählen Sie es als Standard für überwachtes Fine-Tuning und für viele Varianten über einer Basis.",
  drawing: {
    beside: "A und B, Rang r",
    summary:
      "Neben jeder Gewichtsmatrix wird ein Paar kleiner Matrizen hinzugefügt und trainiert; alle Gewichte bleiben eingefroren.",
  },
  claims: {
    "lora-glue": {
      text: "LoRA erreicht mit RoBERTa base ein GLUE-Mittel von 87,2 gegen 86,4 bei vollständigem Fine-Tuning, und mit DeBERTa XXL 91,3 gegen 91,1",
      conditions:
        "RoBERTa base (125 Millionen) und DeBERTa XXL (1,5 Milliarden), 0,8 und 4,7 Millionen trainierte Parameter",
    },
    "lora-gpt2-generation": {
      text: "Auf E2E und DART erreicht GPT-2 medium 70,4 und 47,1 mit LoRA, 68,2 und 46,0 mit vollständigem Fine-Tuning, 69,7 und 45,7 mit Prefix-Tuning, 66,3 und 42,4 mit Adaptern",
      conditions: "GPT-2 medium und large; E2E und DART, BLEU; etwa 0,35 Millionen trainierte Parameter",
    },
    "activated-lora-unmerged": {
      text: "Eine Variante von LoRA, die den Cache des Basismodells wiederverwendet, lässt sich nicht verschmelzen",
      conditions: "Wie dokumentiert",
    },
    "lora-checkpoint-mb": {
      text: "Ein LoRA-Checkpoint von GPT-2 medium braucht 1,5 MB",
      conditions: "GPT-2 medium, 0,35 Millionen trainierte Parameter",
    },
  },
};
