import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: "OFT",
  mechanism: "Weights are rotated by trained orthogonal matrices.",
  advantages: {
    retention: "As accurate as LoRA in the PEFT benchmark, with less forgetting than most",
    butterfly: "Its butterfly form outperforms LoRA at similar budgets in its authors' tests",
  },
  drawbacks: {
    speed: "Slower than LoRA",
    mlp: "LoRA on the MLP alone was as accurate there and forgot less",
  },
  choose: "Choose it when retention matters and LoRA forgets too much.",
  drawing: {
    beside: "rotation in blocks",
    summary: "A trained orthogonal matrix rotates each weight matrix, which stays frozen.",
  },
};
