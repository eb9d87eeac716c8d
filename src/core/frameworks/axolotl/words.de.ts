import type { FrameworkWords } from "../framework.ts";
import { quantizationLimits } from "../quantization-words.de.ts";
import type { AxolotlLimit } from "./recipe.ts";

export const words: FrameworkWords<AxolotlLimit> = {
  limits: {
    reference: () =>
      "Es hält eine zweite Kopie aller Gewichte als Referenz von DPO, für die dieser Lauf keinen Speicher hat. Das Skript für Hugging Face PEFT + TRL berechnet die Referenz vor dem Training.",
    ...quantizationLimits,
    quantization: (model) =>
      `Dieses Skript hält ${model} nicht in 4 Bit: bitsandbytes belässt Experten in 16 Bit, und ein Checkpoint in MXFP4 oder FP8 wird abgewiesen. Axolotls quantize_moe_experts hält Experten in 4 Bit, mit einem Speicherbedarf, der hier nicht geschätzt wird. Unsloth quantisiert Experten und hat eigene Fassungen von gpt-oss.`,
    "optimizer-offload": () =>
      "Die DeepSpeed-Dateien von Axolotl lagern mit dem Optimierer auch die Gewichte aus. Das Skript für Hugging Face PEFT + TRL lagert nur den Optimierer aus.",
    "optimizer-in-backward": () =>
      "Axolotl behält die Gradienten aller Gewichte, und dieser Lauf passt nur mit dem Optimierer im Rückwärtsdurchlauf.",
    "optimizer-in-backward-of-many": () =>
      "Transformers aktualisiert Schicht für Schicht nur auf einer GPU, und dieser Lauf ist so auf mehreren geplant.",
    "split-without-masters": () =>
      "Wo die Gewichte über die GPUs verteilt sind, behalten DeepSpeed und FSDP Master-Gewichte in fp32, für die dieser Lauf keinen Speicher hat.",
    "half-weights": () =>
      "Für Rechnung in fp16 lädt Axolotl auch die Gewichte in fp16, und PyTorch skaliert deren Gradienten nicht. LLaMA-Factory hält sie in fp32.",
    "split-pairs": () =>
      "Axolotl verweigert DPO über einer Basis in 4 Bit, die über die GPUs verteilt ist. LLaMA-Factory startet das mit FSDP.",
    "single-ratings": () =>
      "KTO vergleicht jede Antwort mit einer anderen desselben Batches, und dieser Lauf hat nur für Batches mit einer Antwort Speicher. Axolotl hat keine Option für die Verlustfunktion ohne diesen Vergleich; die Skripte für Hugging Face PEFT + TRL und ms-swift wählen sie.",
  },
};
