import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: "Provider-managed tuning",
  mechanism: "A provider trains a variant of its closed model on your examples.",
  advantages: {
    "no-gpus": "No weights, GPUs or training code needed; from about 50 well-made examples",
  },
  drawbacks: {
    closed: "What happens inside is not published; little can be tuned or taken elsewhere",
  },
  choose: "Choose it when the model is closed.",
  drawing: {
    summary: "What the provider changes is not published.",
  },
};
