import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: "QLoRA",
  mechanism: "LoRA über einem Basismodell, dessen eingefrorene Gewichte in 4 Bit (NF4) gespeichert sind.",
  advantages: {
    memory:
      "Trainiert ein Modell mit 65 Milliarden Parametern auf einer 48-GB-Karte mit der Qualität von 16-Bit-Fine-Tuning",
    "double-quantization": "Doppelte Quantisierung spart weitere 0,37 Bit je Gewicht",
  },
  drawbacks: {
    speed: "Langsamer als LoRA: Gewichte werden bei jeder Verwendung dequantisiert",
  },
  choose: "Wählen Sie es, wenn LoRA nicht oder nur knapp passt.",
  drawing: {
    beside: "A und B, Rang r",
    summary:
      "Die Matrizenpaare von LoRA werden in 16 Bit trainiert; die eingefrorenen Gewichte sind in 4 Bit gespeichert.",
  },
};
