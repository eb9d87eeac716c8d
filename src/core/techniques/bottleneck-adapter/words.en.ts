import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: "Bottleneck adapters",
  mechanism: "Small networks (down, non-linearity, up) are inserted after the sublayers of each block and trained.",
  advantages: {
    quality: "Within a point of full fine-tuning on GLUE with 3.6% of the parameters",
    modularity: "New tasks are added without touching earlier ones, and modules for language and task combine",
    arithmetic: "On LLaMA about as accurate as LoRA in arithmetic",
    "training-speed": "Training steps up to 60% faster than full fine-tuning",
  },
  drawbacks: {
    latency: "Cannot be merged; inference is 4 to 6% slower",
    memory: "Took 22 GB where LoRA took 18",
  },
  choose: "Choose it for libraries of reusable task modules where a little latency is acceptable.",
  drawing: {
    summary:
      "A small network is added after the MLP of each block (Houlsby: after attention as well) and trained; all weights stay frozen.",
  },
  claims: {
    "houlsby-glue": {
      text: "On GLUE, adapters come close to full fine-tuning of BERT while adding few parameters per task",
      conditions: "BERT, 26 text classification tasks including GLUE",
    },
    "llmadapters-resources": {
      text: "LLaMA-7B on 3,200 problems takes 18 GB with LoRA and 22 GB with adapters, an hour each",
      conditions: "Two RTX 3090, rank 8 or a bottleneck of 256, three epochs",
    },
    "madx-modules": {
      text: "Separate adapters for languages and tasks can be combined to transfer a task to a language",
      conditions: "Multilingual models, named-entity recognition, question answering and reasoning",
    },
  },
};
