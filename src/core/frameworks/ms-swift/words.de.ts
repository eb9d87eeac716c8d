import type { FrameworkWords } from "../framework.ts";
import { quantizationLimits } from "../quantization-words.de.ts";
import type { SwiftLimit } from "./recipe.ts";

export const words: FrameworkWords<SwiftLimit> = {
  limits: {
    negatives: () =>
      "ms-swift unterscheidet die Paare eines Mikro-Batches und hat keinen Loss, der einen großen in Teilen durchgeht: Als Ganzes passt er hier nicht. Das Skript für Sentence Transformers hat einen solchen Loss.",
    embeddings: () =>
      "ms-swift 4.6 scheitert mit diesem Verfahren an Embeddings, wie ausprobiert: PEFT kennt die Art der Aufgabe nicht, die es bekommt. LoRA kann es.",
    bypassed: (model) =>
      `In den Mamba-Schichten von ${model} liest ein Kernel die Gewichte von out_proj selbst, und ms-swift packt sie in 4 Bit: Schon der erste Schritt bricht ab. Die Skripte für Hugging Face PEFT + TRL und Axolotl belassen sie in 16 Bit.`,
    encoder: (model, family) =>
      `Dieses Skript ist für Decoder geschrieben, und ${model} gehört zur Familie ${family}. Skripte für Encoder gibt es für Transformers und Sentence Transformers.`,
    reference: () =>
      "Es hält eine zweite Kopie aller Gewichte als Referenz, für die dieser Lauf keinen Speicher hat. Das Skript für Hugging Face PEFT + TRL berechnet die Referenz vor dem Training.",
    ...quantizationLimits,
    "optimizer-offload": () =>
      "Seine DeepSpeed-Voreinstellung der Stufe 3 lagert mit dem Optimierer auch die Gewichte aus. Das Skript für Hugging Face PEFT + TRL lagert nur den Optimierer aus.",
    "optimizer-in-backward": () =>
      "Es behält die Gradienten aller Gewichte, und dieser Lauf passt nur mit dem Optimierer im Rückwärtsdurchlauf.",
    "activation-offload": () =>
      "Dieser Lauf passt nur mit ausgelagerten Aktivierungen, die ms-swift allein unter FSDP hat. Das Skript für Hugging Face PEFT + TRL hat sie.",
    "split-without-masters": () =>
      "Wo die Gewichte über die GPUs verteilt sind, behält DeepSpeed Master-Gewichte in fp32, für die dieser Lauf keinen Speicher hat.",
    "half-weights": () =>
      "Dieser Lauf hält die Gewichte allein in fp16, und die Gradienten solcher Gewichte skaliert PyTorch nicht. Nehmen Sie eine GPU mit bf16.",
    stored: (model) =>
      `ms-swift lädt ${model} in FP8, wie es gespeichert ist; so lässt es sich nicht trainieren. Eine Kopie in 16 Bit lässt es zu.`,
  },
};
