import type { FrameworkWords } from "../framework.ts";
import type { VerlLimit } from "./recipe.ts";

export const words: FrameworkWords<VerlLimit> = {
  limits: {
    bf16: () => "verl trainiert in bf16 mit FlashAttention 2, das diese GPU nicht hat.",
    masters: () =>
      "verl behält Master-Gewichte in fp32, für die dieser Lauf keinen Speicher hat. Mit LoRA braucht es für die eingefrorenen Gewichte keine.",
    optimizer: () =>
      "Dieser Lauf passt nur mit einem Optimierer in 8 Bit oder im Rückwärtsdurchlauf; beides hat verl nicht.",
    experts: (model) =>
      `vLLM erzeugt Antworten mit den Matrizen von LoRA neben den Gewichten; für die Experten von ${model} ist das hier nicht geschrieben.`,
    stored: (model) =>
      `verl lädt ${model} in der quantisierten Form, in der es gespeichert ist; so lässt es sich nicht trainieren. Eine Kopie in 16 Bit lässt es zu.`,
  },
};
