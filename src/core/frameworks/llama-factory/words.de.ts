import type { FrameworkWords } from "../framework.ts";
import { quantizationLimits } from "../quantization-words.de.ts";
import type { LlamaFactoryLimit } from "./recipe.ts";

export const words: FrameworkWords<LlamaFactoryLimit> = {
  limits: {
    bypassed: (model) =>
      `In den Mamba-Schichten von ${model} liest ein Kernel die Gewichte von out_proj selbst, und LLaMA-Factory packt sie in 4 Bit: Schon der erste Schritt bricht ab. Die Skripte für Hugging Face PEFT + TRL und Axolotl belassen sie in 16 Bit.`,
    reference: () =>
      "Es hält eine zweite Kopie aller Gewichte als Referenz von DPO, für die dieser Lauf keinen Speicher hat. Das Skript für Hugging Face PEFT + TRL berechnet die Referenz vor dem Training.",
    ...quantizationLimits,
    "optimizer-offload": () =>
      "Seine DeepSpeed-Dateien der Stufe 3 lagern mit dem Optimierer auch die Gewichte aus. Das Skript für Hugging Face PEFT + TRL lagert nur den Optimierer aus.",
    "optimizer-in-backward": () =>
      "Es behält die Gradienten aller Gewichte, und dieser Lauf passt nur mit dem Optimierer im Rückwärtsdurchlauf.",
    "optimizer-in-backward-of-many": () =>
      "Transformers aktualisiert Schicht für Schicht nur auf einer GPU, und dieser Lauf ist so auf mehreren geplant.",
    "split-without-masters": () =>
      "Wo die Gewichte über die GPUs verteilt sind, behalten DeepSpeed und FSDP Master-Gewichte in fp32, für die dieser Lauf keinen Speicher hat.",
  },
};
