import { abundant, everyday, type Scenario } from "./scenario.ts";

/** How much is to be learnt from how much data. */
export const data: readonly Scenario[] = [
  {
    name: "60 examples: prompting first, data is the bottleneck, full fine-tuning does not win",
    answers: { ...everyday, examples: "under-100", gap: "close" },
    expect: {
      winner: ["lora", "qlora", "ia3", "oft", "dora", "vera", "bottleneck-adapter"],
      ahead: [["lora", "full"]],
      advice: ["prompt-first", "more-data"],
    },
    basis: ["prefix-low-data", "openai-min-examples", "prompt-first"],
  },
  {
    name: "60 examples and eight H100s: compute does not replace data",
    answers: { ...abundant, examples: "under-100", goal: "task", gap: "close" },
    expect: {
      ahead: [
        ["lora", "full"],
        ["ia3", "galore"],
      ],
      advice: ["prompt-first", "more-data"],
    },
    basis: ["prefix-low-data", "openai-min-examples"],
  },
  {
    name: "500 examples of a close task",
    answers: { ...everyday, examples: "100-1k", gap: "close" },
    expect: { ahead: [["lora", "full"]], noAdvice: ["rank-for-data"] },
    basis: ["regret-match", "scarce-sft-lora-icl"],
  },
  {
    name: "a new language with billions of tokens: full fine-tuning, pre-training first",
    answers: { ...abundant, goal: "knowledge", length: "very-long", model: "llama-3.2-3b", deadline: "any" },
    expect: { winner: ["full", "galore"], ahead: [["full", "lora"]], advice: ["continue-pretraining"] },
    basis: ["learnless-gap", "capacity-2bits", "task-pretraining"],
  },
  {
    name: "new knowledge from 100,000s of documents: capacity of small methods runs out",
    answers: { ...abundant, goal: "knowledge" },
    expect: {
      ahead: [
        ["full", "lora"],
        ["lora", "vera"],
        ["lora", "prompt-tuning"],
      ],
      advice: ["retrieval-first"],
    },
    basis: ["capacity-2bits", "regret-capacity", "rag-over-tuning"],
  },
  {
    name: "changing facts in a few thousand documents: retrieval first",
    answers: { ...everyday, goal: "knowledge", examples: "1k-10k" },
    expect: { advice: ["retrieval-first"] },
    basis: ["rag-over-tuning", "rag-repetition"],
  },
  {
    name: "code at scale with experts: full fine-tuning ahead of LoRA",
    answers: { ...abundant, gap: "related" },
    expect: { ahead: [["full", "lora"]], winner: ["full"] },
    basis: ["learnless-gap", "learnless-code"],
  },
  {
    name: "mathematics with 20,000 examples: LoRA is level with full fine-tuning",
    answers: { ...everyday, goal: "reasoning", examples: "10k-100k", length: "short", gap: "close" },
    expect: { winner: ["lora", "qlora", "oft", "dora"] },
    basis: ["peftbench-lora-vs-full", "regret-sft"],
  },
  {
    name: "reward learning: capacity does not matter, LoRA is as good as full fine-tuning",
    answers: { ...everyday, goal: "preferences", examples: "over-100k", budget: "over-10k", deadline: "any" },
    expect: {
      winner: ["lora", "qlora"],
      ahead: [["lora", "full"]],
      advice: ["small-rank"],
      noAdvice: ["rank-for-data"],
    },
    basis: ["regret-rl", "trl-grpo-rank1"],
  },
  {
    name: "reward learning with abundant compute: still LoRA rather than full fine-tuning where simplicity counts",
    answers: {
      ...abundant,
      goal: "preferences",
      stakes: "moderate",
      priorities: ["simplicity", "quality", "training-cost", "serving-cost", "retention", "modularity"],
    },
    expect: { ahead: [["lora", "full"]], advice: ["small-rank"] },
    basis: ["regret-rl"],
  },
  {
    name: "prompt tuning on a 70B model is a fair method, on a 1B model it is not",
    answers: { ...everyday, model: "llama-3.2-1b" },
    expect: {
      ahead: [
        ["lora", "prompt-tuning"],
        ["ia3", "prompt-tuning"],
      ],
    },
    basis: ["prompt-scale", "pu-prompt-behind"],
  },
  {
    name: "a rare domain with a model of its own: the domain's model first",
    answers: { ...everyday, gap: "distant", "domain-model": "yes" },
    expect: { advice: ["domain-model"], noAdvice: ["continue-pretraining"] },
    basis: ["domain-pretraining"],
  },
  {
    name: "a rare domain without a model: more pre-training first",
    answers: { ...everyday, gap: "distant", "domain-model": "no" },
    expect: { advice: ["continue-pretraining"], noAdvice: ["domain-model"] },
    basis: ["task-pretraining", "domain-pretraining"],
  },
  {
    name: "much data for LoRA of rank 16: a higher rank is advised",
    answers: { ...everyday, examples: "over-100k", budget: "1k-10k", deadline: "any", gap: "close" },
    expect: { advice: ["rank-for-data"], winner: ["lora", "qlora", "dora", "oft", "full"] },
    basis: ["regret-capacity", "trl-rank"],
  },
  {
    name: "an encoder with biases and few examples: tuning biases is possible and not last",
    answers: { ...everyday, model: "roberta-base", examples: "100-1k", gap: "close" },
    expect: { possible: ["bitfit", "bottleneck-adapter", "lora"], ahead: [["bitfit", "prompt-tuning"]] },
    basis: ["bitfit-small", "bitfit-trend"],
  },
];
