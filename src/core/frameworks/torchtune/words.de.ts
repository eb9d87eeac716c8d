import type { FrameworkWords } from "../framework.ts";
import type { TorchtuneLimit } from "./recipe.ts";

export const words: FrameworkWords<TorchtuneLimit> = {
  limits: {
    model: (model) =>
      `torchtune baut jedes Modell durch eine eigene Funktion. Dateien gibt es für Llama 3.1 und 3.2 und für Qwen2.5 (außer dem mit 32B), nicht für ${model}.`,
    "optimizer-offload": () =>
      "torchtune lagert die Gewichte mit dem Optimierer aus oder keines von beiden. Das Skript für Hugging Face PEFT + TRL lagert nur den Optimierer aus.",
    bf16: () => "torchtune trainiert in bf16, das diese GPU nicht kann.",
  },
};
