import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: "Prompt tuning",
  mechanism: "Trained embeddings are prepended to the input; nothing in the model changes.",
  advantages: {
    "large-models": "Approaches full fine-tuning as models grow past billions of parameters",
    "domain-shift": "Transfers better across domains",
    sharing: "One frozen model can hold many tasks in PEFT, each with its own prompt",
  },
  drawbacks: {
    sensitivity: "From 5.7% to 34.3% accuracy in one benchmark, depending on settings",
    serving: "No serving engine can switch it per request any more: vLLM removed trained prompts in 2025",
  },
  choose: "Choose it for very large models, where the model must stay as it is and you load one prompt at a time.",
  drawing: {
    summary: "Trained embeddings are added before the input; nothing inside the blocks changes.",
  },
};
