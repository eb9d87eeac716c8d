import { abundant, everyday, type Scenario } from "./scenario.ts";

const onOneCard = { ...everyday, length: "short" } as const;

/** What fits, what it costs, how long it takes. */
export const resources: readonly Scenario[] = [
  {
    name: "a 70B model on one 48 GB card: only a quantized base fits",
    answers: { ...onOneCard, model: "llama-3.1-70b", gpu: "l40s", budget: "over-10k", deadline: "any" },
    expect: {
      winner: ["qlora"],
      ruledOut: { full: "memory", lora: "memory", "bottleneck-adapter": "memory", galore: "memory" },
    },
    basis: ["qlora-65b"],
  },
  {
    name: "a 70B model on one 24 GB card: nothing fits",
    answers: { ...onOneCard, model: "llama-3.1-70b", gpu: "rtx-4090", budget: "over-10k", deadline: "any" },
    expect: { winner: [], ruledOut: { qlora: "memory" }, advice: ["nothing-fits"] },
    basis: ["qlora-65b"],
  },
  {
    name: "an 8B model on one 24 GB card: full fine-tuning with AdamW does not fit, LoRA does",
    answers: { ...onOneCard, gpu: "rtx-4090" },
    expect: { winner: ["lora", "qlora"], possible: ["lora", "qlora"] },
    basis: ["peftbench-memory"],
  },
  {
    name: "an 8B model on one 12 GB card: only a quantized base fits",
    answers: { ...onOneCard, gpu: "rtx-3060", deadline: "week" },
    expect: { winner: ["qlora"], ruledOut: { full: "memory", lora: "memory" } },
    basis: ["qlora-65b", "qlora-dq-litgpt"],
  },
  {
    name: "a 14B model on one 24 GB card",
    answers: { ...onOneCard, model: "qwen3-14b", gpu: "rtx-4090" },
    expect: { winner: ["qlora"], ruledOut: { lora: "memory", full: "memory" } },
    basis: ["qlora-65b"],
  },
  {
    name: "a 32B model on one 24 GB card with short examples",
    answers: { ...onOneCard, model: "qwen3-32b", gpu: "rtx-4090", budget: "over-10k", deadline: "any" },
    expect: { winner: ["qlora"], ruledOut: { lora: "memory" } },
    basis: ["qlora-65b"],
  },
  {
    name: "a 1B model on one 24 GB card: everything fits",
    answers: { ...onOneCard, model: "llama-3.2-1b", gpu: "rtx-4090" },
    expect: { possible: ["full", "lora", "qlora", "bottleneck-adapter", "prefix-tuning", "galore"] },
    basis: ["peftbench-memory"],
  },
  {
    name: "a 405B model on eight H100s: full fine-tuning does not fit",
    answers: { ...abundant, model: "llama-3.1-405b", deadline: "any" },
    expect: { ruledOut: { full: "memory" } },
    basis: ["lora-gpt3-memory"],
  },
  {
    name: "a 7B model fully on one 24 GB card is GaLore's case",
    answers: { ...onOneCard, model: "mistral-7b-v0.3", gpu: "rtx-4090", deadline: "any", budget: "over-10k" },
    expect: { possible: ["galore", "qlora", "lora"] },
    basis: ["galore-7b-24gb"],
  },
  {
    name: "an 8B model on eight H100s: full fine-tuning fits",
    answers: { ...abundant },
    expect: { possible: ["full", "lora", "galore"] },
    basis: ["lora-gpt3-memory"],
  },
  {
    name: "ten dollars for a run over 100,000s of long examples: too little for any",
    answers: { ...everyday, examples: "over-100k", length: "long", gpu: "rent", budget: "under-10", deadline: "any" },
    expect: { winner: [], ruledOut: { full: "budget", lora: "budget" }, advice: ["nothing-fits"] },
    basis: ["regret-compute"],
  },
  {
    name: "ten dollars and 5,000 short examples: enough for LoRA",
    answers: { ...everyday, length: "short", gpu: "rent", budget: "under-10" },
    expect: { winner: ["lora", "qlora"], possible: ["lora", "qlora"] },
    basis: ["regret-compute"],
  },
  {
    name: "hours only, 100,000s of very long examples, one card: no technique is fast enough",
    answers: { ...everyday, examples: "over-100k", length: "very-long", deadline: "hours", budget: "over-10k" },
    expect: { winner: [], ruledOut: { lora: "deadline" }, advice: ["nothing-fits"] },
    basis: ["peftbench-speed"],
  },
  {
    name: "cards to rent: what fits is rented, QLoRA on smaller cards than full fine-tuning",
    answers: { ...everyday, gpu: "rent" },
    expect: { winner: ["lora", "qlora"], possible: ["full", "lora", "qlora"] },
    basis: ["lora-gpt3-memory"],
  },
  {
    name: "training cost above all: full fine-tuning falls behind LoRA",
    answers: {
      ...everyday,
      gpu: "rent",
      priorities: ["training-cost", "quality", "simplicity", "serving-cost", "retention", "modularity"],
    },
    expect: {
      ahead: [
        ["lora", "full"],
        ["qlora", "full"],
      ],
    },
    basis: ["regret-compute", "peftbench-speed"],
  },
  {
    name: "very long examples on one 80 GB card still fit with LoRA on an 8B model",
    answers: { ...everyday, length: "very-long", examples: "100-1k" },
    expect: { possible: ["lora", "qlora"] },
    basis: ["peftbench-memory"],
  },
  {
    name: "a mixture of experts with 47 billion parameters on one 48 GB card",
    answers: { ...onOneCard, model: "mixtral-8x7b-v0.1", gpu: "l40s", budget: "over-10k", deadline: "any" },
    expect: { winner: ["qlora"], ruledOut: { full: "memory", lora: "memory" } },
    basis: ["qlora-65b"],
  },
  {
    name: "a 70B model on eight H100s: LoRA fits as well",
    answers: { ...everyday, model: "llama-3.1-70b", gpu: "h100-sxm", gpus: 8, budget: "over-10k", deadline: "week" },
    expect: { winner: ["lora", "qlora", "dora", "oft"], possible: ["lora", "qlora"] },
    basis: ["regret-match"],
  },
];
