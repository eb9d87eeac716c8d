import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: "Provider-managed tuning",
  mechanism: "A provider trains a variant on your examples: of its own closed model, or of a model with open weights.",
  advantages: {
    "no-gpus": "No GPU of your own: the service runs the training",
    "open-models": "Some services tune open models, by LoRA or in full",
  },
  drawbacks: {
    closing: "Services close: OpenAI's has refused new customers since May 2026 and ends in January 2027",
    bound: "A tuned closed model disappears when its base model is shut down",
  },
  choose: "Choose it when the model is closed, or when you have no GPUs.",
  drawing: { summary: "What the provider changes is often not published." },
};
