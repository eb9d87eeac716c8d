import type { Claim } from "./claim.ts";

/** Claims about stability. */
export const stability = [
  {
    id: "peftbench-prompt",
    techniques: ["prompt-tuning"],
    topic: "stability",
    text: "Prompt tuning ranges from 5.7% to 34.3% accuracy in the same benchmark depending on learning rate and initialisation",
    conditions: "Llama-3.2-3B, 5,000 steps of batch 4 on MetaMathQA, tested on GSM8K, one L40S",
    source: "peft2026",
    strength: "benchmark",
  },
  {
    id: "dora-rank-robust",
    techniques: ["dora", "lora"],
    topic: "stability",
    text: "Over ranks 4 to 64, LoRA at one learning rate ranges from 39.5 to 76.3, DoRA from 61.9 to 78.4",
    conditions: "LLaMA-7B, 170,000 commonsense examples; LoRA at 3e-4",
    source: "doraRepo",
    strength: "table",
  },
  {
    id: "bench-ln-zero",
    techniques: ["bitfit"],
    topic: "stability",
    text: "Training the norms alone at a learning rate of 1e-4 scored 0%: very small methods can fail outright at a common setting",
    conditions: "Llama-3.2-3B, 5,000 steps of batch 4 on MetaMathQA, tested on GSM8K, one L40S",
    source: "peft2026",
    strength: "benchmark",
  },
  {
    id: "seeds-matter",
    techniques: ["full"],
    topic: "stability",
    text: "With the same hyperparameters, other random seeds lead to substantially different results; on small sets many runs diverge part of the way",
    conditions: "BERT on four GLUE tasks, hundreds of runs each",
    source: "dodge2020",
    strength: "abstract",
  },
  {
    id: "prefix-reparameterised",
    techniques: ["prefix-tuning"],
    topic: "stability",
    text: "Training the prefix directly causes instability; a network that produces it is trained instead and discarded afterwards",
    conditions: "As documented",
    source: "peftPrompts",
    strength: "documentation",
  },
] as const satisfies readonly Claim[];
