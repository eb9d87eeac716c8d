import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: "IA3",
  mechanism: "Trained vectors rescale keys, values and the MLP's inner activations.",
  advantages: {
    "few-examples": "Better than in-context learning at far lower cost in few-shot settings",
    storage: "Checkpoints of about a megabyte",
  },
  drawbacks: {
    capacity: "Little capacity: falls behind as data grows",
    serving: "vLLM does not load it, so variants cannot be switched per request",
  },
  choose: "Choose it if you have few examples or need checkpoints of about a megabyte.",
  drawing: {
    beside: "one vector",
    summary: "Trained vectors rescale keys, values and the inner activations of the MLP; all weights stay frozen.",
  },
};
