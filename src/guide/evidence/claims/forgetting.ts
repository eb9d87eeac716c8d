import type { Claim } from "./claim.ts";

/** Claims about forgetting. */
export const forgetting = [
  {
    id: "learnless-forget",
    techniques: ["lora", "full"],
    topic: "forgetting",
    text: "LoRA keeps more of the base model outside the target domain than full fine-tuning, and more than weight decay or dropout do",
    conditions: "Llama-2 7B after training on code and mathematics; HellaSwag, ARC-challenge, WinoGrande",
    source: "biderman2024",
    strength: "abstract",
  },
  {
    id: "peftbench-forget",
    techniques: ["full", "lora", "ia3", "prefix-tuning"],
    topic: "forgetting",
    text: "Same runs, forgetting (lower is better): full 0.030 at learning rate 1e-5, LoRA r32 0.050, IA3 0.019 to 0.314, prefix tuning 0.198 to 1.785 depending on learning rate and initialisation",
    conditions: "Llama-3.2-3B, 5,000 steps of batch 4 on MetaMathQA, tested on GSM8K, one L40S",
    source: "peft2026",
    strength: "benchmark",
  },
  {
    id: "learnless-pareto",
    techniques: ["lora", "full"],
    topic: "forgetting",
    text: "LoRA and full fine-tuning lie on one curve of learning against forgetting: who learns more forgets more",
    conditions: "Llama-2 7B; GSM8K and HumanEval against HellaSwag, ARC-challenge and WinoGrande",
    source: "biderman2024",
    strength: "paper",
  },
  {
    id: "bench-ia3-forget",
    techniques: ["ia3"],
    topic: "forgetting",
    text: "IA3 rises from 31% to 45% accuracy as the learning rate goes from 1e-4 to 5e-3, and its forgetting from 0.019 to 0.314",
    conditions: "Llama-3.2-3B, 5,000 steps of batch 4 on MetaMathQA, tested on GSM8K, one L40S",
    source: "peft2026",
    strength: "benchmark",
  },
  {
    id: "bench-prefix-forget",
    techniques: ["prefix-tuning", "prompt-tuning"],
    topic: "forgetting",
    text: "Prompt methods forget most in the benchmark: prefix-tuning 0.20 to 1.79, prompt tuning 0.15 to 0.74",
    conditions: "Llama-3.2-3B, 5,000 steps of batch 4 on MetaMathQA, tested on GSM8K, one L40S",
    source: "peft2026",
    strength: "benchmark",
  },
  {
    id: "oft-preserves",
    techniques: ["oft"],
    topic: "forgetting",
    text: "OFT keeps the angles between neurons, so as to preserve what the model could do before",
    conditions: "As documented",
    source: "peftConcepts",
    strength: "documentation",
  },
] as const satisfies readonly Claim[];
