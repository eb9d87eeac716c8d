import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: "Prefix-tuning",
  mechanism: "Trained key and value vectors are prepended in the attention of every layer.",
  advantages: {
    "few-examples": "Beats full fine-tuning with little data and on unseen topics",
    "few-parameters": "Comparable to full fine-tuning on table-to-text with 0.1% of the parameters",
  },
  drawbacks: {
    sensitivity: "Very sensitive to learning rate and initialisation; forgets a lot when badly tuned",
    instability: "Unstable when trained directly; a small helper network stabilises it",
    context: "Takes part of the context and cannot be merged",
    serving: "No serving engine can switch it per request any more: vLLM removed trained prompts in 2025",
  },
  choose: "Choose it for generation with little data, on models whose weights must stay untouched.",
  drawing: {
    summary:
      "Trained keys and values are added before those of the input in the attention of every block; all weights stay frozen.",
  },
};
