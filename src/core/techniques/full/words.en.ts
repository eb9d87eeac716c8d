import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: "Full fine-tuning",
  mechanism: "Every weight of the model is trained.",
  advantages: {
    quality: "Has the highest ceiling when data is plentiful and the task is far from pre-training",
    latency: "No added parts: inference is as fast as the base model",
  },
  drawbacks: {
    memory: "Needs memory for gradients and optimizer states of every weight",
    forgetting:
      "Forgot more than LoRA outside the task when Llama-2 learned code and mathematics; with a rate of 1e-5 in the PEFT benchmark it forgot less",
    storage: "Every variant is a whole model to store and serve",
  },
  choose: "Choose it when accuracy comes first and you have plenty of data and GPUs.",
  drawing: {
    summary: "Nothing is added. Every weight is trained, embedding and head included.",
  },
};
