import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: "VeRA",
  mechanism: "Random frozen matrices shared by all layers, with small trained vectors in between.",
  advantages: {
    storage: "Far smaller checkpoints than LoRA at equal quality on GLUE",
  },
  drawbacks: {
    quality: "Below LoRA in the PEFT benchmark",
    serving: "vLLM does not load it, so variants cannot be switched per request",
  },
  choose: "Choose it when stored checkpoints must be small and each variant is merged before it is served.",
  drawing: {
    beside: "two vectors on random A, B",
    summary: "Two trained vectors on each matrix scale random matrices that all blocks share and that stay frozen.",
  },
};
