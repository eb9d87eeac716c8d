import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: "P-tuning",
  mechanism: "Trained prompt embeddings that a small network produces while training.",
  advantages: {
    understanding: "Stabilises prompting and improves language understanding",
  },
  drawbacks: {
    quality: "Below LoRA in the PEFT benchmark; cannot be merged",
    serving: "No serving engine can switch it per request any more: vLLM removed trained prompts in 2025",
  },
  choose: "Choose it for language-understanding tasks where prompting almost works.",
  drawing: {
    summary: "Embeddings made by a trained network are added before the input; the network is dropped after training.",
  },
};
