import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: "Prompt tuning",
  mechanism: "Trained embeddings stand before the input; nothing in the model changes.",
  advantages: {
    "large-models": "Closes in on full tuning as models grow beyond billions of parameters",
    "domain-shift": "Transfers better across domains",
    sharing: "One frozen model serves many tasks, each by its own prompt",
  },
  drawbacks: {
    sensitivity: "From 5.7% to 34.3% accuracy in one benchmark, depending on settings",
  },
  choose: "Choose it for very large models and many small tasks.",
  drawing: {
    summary: "Trained embeddings are added before the input; nothing inside the blocks changes.",
  },
};
