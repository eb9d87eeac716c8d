import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: "Bottleneck adapters",
  mechanism:
    "Small networks (down-projection, non-linearity, up-projection) are inserted after each sublayer and trained.",
  advantages: {
    quality: "Within a point of full fine-tuning on GLUE with 3.6% of the parameters",
    modularity: "New tasks are added without touching earlier ones, and modules for language and task combine",
    "training-speed": "Training steps up to 60% faster than full fine-tuning",
  },
  drawbacks: {
    latency: "Cannot be merged; inference is 4 to 6% slower",
    quality: "Adapters in series are 2 points behind LoRA in arithmetic on LLaMA",
    serving: "No serving engine can switch them per request",
  },
  choose: "Choose it for libraries of reusable task modules where a little latency is acceptable.",
  drawing: {
    summary:
      "A small network is added after the MLP of each block (Houlsby: after attention as well) and trained; all weights stay frozen.",
  },
};
