import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: "QLoRA",
  mechanism: "LoRA über einem Basismodell, dessen eingefrorene Gewichte in 4 Bit (NF4) gespeichert sind.",
  advantages: {
    memory:
      "Trainiert ein Modell mit 65 Milliarden Parametern auf einer 48-GB-GPU; auf LLaMA (2023) erreichten die Autoren die Qualität von 16-Bit-Fine-Tuning",
    "double-quantization": "Doppelte Quantisierung spart weitere 0,37 Bit je Gewicht",
  },
  drawbacks: {
    speed: "Langsamer als LoRA: Gewichte werden bei jeder Verwendung dequantisiert",
    experts:
      "Bei Mixture-of-Experts-Modellen lässt bitsandbytes die Experten in 16 Bit; von den Frameworks hier quantisiert nur Unsloth sie",
    stored: "Checkpoints, die in MXFP4 oder FP8 vorliegen, kann bitsandbytes nicht noch einmal quantisieren",
    merging: "In seine 4-Bit-Basis verschmolzen antwortet es womöglich anders: Die Summe wird erneut gerundet",
  },
  choose: "Wählen Sie es, wenn LoRA nicht oder nur knapp passt.",
  drawing: {
    beside: "A und B, Rang r",
    summary:
      "Die Matrizenpaare von LoRA werden in 16 Bit trainiert; die eingefrorenen Gewichte sind in 4 Bit gespeichert.",
  },
};
