import { abundant, everyday, type Scenario } from "./scenario.ts";

/** Traps: requirements that rule out, and answers that are missing. */
export const requirements: readonly Scenario[] = [
  {
    name: "a provider's interface only",
    answers: { goal: "task", examples: "1k-10k", access: "api" },
    expect: { winner: ["provider-tuning"], confidenceAtLeast: 1, ruledOut: { full: "access", lora: "access" } },
    basis: ["openai-min-examples"],
  },
  {
    name: "a provider's interface and 60 examples: prompting first",
    answers: { goal: "format", examples: "under-100", access: "api" },
    expect: { winner: ["provider-tuning"], advice: ["prompt-first", "more-data"] },
    basis: ["openai-min-examples", "prompt-first"],
  },
  {
    name: "a provider's interface and new facts: retrieval first",
    answers: { goal: "knowledge", access: "api" },
    expect: { winner: ["provider-tuning"], advice: ["retrieval-first"] },
    basis: ["rag-over-tuning"],
  },
  {
    name: "weights at hand: a provider's tuning is not on the list",
    answers: everyday,
    expect: { ruledOut: { "provider-tuning": "access" } },
    basis: ["openai-min-examples"],
  },
  {
    name: "no added latency: only what merges",
    answers: { ...everyday, latency: "none" },
    expect: {
      winner: ["lora", "qlora", "oft", "dora"],
      ruledOut: {
        "bottleneck-adapter": "latency",
        "prefix-tuning": "latency",
        "prompt-tuning": "latency",
        "p-tuning": "latency",
      },
      advice: ["merge"],
    },
    basis: ["lora-no-latency", "adapterdrop-inference"],
  },
  {
    name: "latency does not matter: adapters and prompts stay possible",
    answers: { ...everyday, latency: "any" },
    expect: { possible: ["bottleneck-adapter", "prefix-tuning", "prompt-tuning"] },
    basis: ["adapterdrop-inference"],
  },
  {
    name: "strict retention: full fine-tuning loses to LoRA even with compute to spare",
    answers: {
      ...abundant,
      stakes: "moderate",
      retention: "essential",
      goal: "instructions",
      gap: "close",
      examples: "10k-100k",
      priorities: ["retention", "quality", "simplicity", "serving-cost", "training-cost", "modularity"],
    },
    expect: {
      ahead: [
        ["lora", "prefix-tuning"],
        ["oft", "prefix-tuning"],
      ],
      advice: ["watch-forgetting"],
    },
    basis: ["learnless-forget", "bench-prefix-forget"],
  },
  {
    name: "strict retention before all else: what forgets least wins, never a prompt method",
    answers: {
      ...everyday,
      retention: "essential",
      priorities: ["retention", "quality", "simplicity", "serving-cost", "training-cost", "modularity"],
    },
    expect: {
      winner: ["lora", "qlora", "oft", "adalora", "dora"],
      ahead: [
        ["lora", "full"],
        ["oft", "prompt-tuning"],
      ],
      advice: ["watch-forgetting"],
    },
    basis: ["learnless-forget", "peftbench-forget", "oft-preserves"],
  },
  {
    name: "retention not needed: it does not hold full fine-tuning back",
    answers: { ...abundant, retention: "not-needed" },
    expect: { winner: ["full"] },
    basis: ["learnless-pareto"],
  },
  {
    name: "variants at each request: whole models are out",
    answers: { ...everyday, tasks: "few", switching: "request" },
    expect: { ruledOut: { full: "switching", galore: "switching" }, possible: ["lora", "bottleneck-adapter"] },
    basis: ["vllm-per-request"],
  },
  {
    name: "one variant only: switching does not matter",
    answers: { ...abundant, tasks: "one" },
    expect: { possible: ["full"], winner: ["full"] },
    basis: ["learnless-gap"],
  },
  {
    name: "a model without biases: BitFit is out",
    answers: { ...everyday, model: "llama-3.1-8b" },
    expect: { ruledOut: { bitfit: "biases" } },
    basis: ["bitfit-small"],
  },
  {
    name: "nothing known at all: a low confidence and the question that tells most",
    answers: {},
    expect: { winner: ["lora", "qlora"], confidenceAtMost: 0.5, advice: ["evaluations-first"] },
    basis: ["regret-match", "delta-hundred"],
  },
  {
    name: "everything answered with not sure is the same as nothing known",
    answers: { goal: "unknown", examples: "unknown", model: "unknown", gpu: "unknown", priorities: "unknown" },
    expect: { winner: ["lora", "qlora"], confidenceAtMost: 0.5 },
    basis: ["regret-match"],
  },
  {
    name: "only the cards are known: LoRA or QLoRA, without much confidence",
    answers: { gpu: "rtx-4090", gpus: 1 },
    expect: { winner: ["lora", "qlora"], confidenceAtMost: 0.75 },
    basis: ["qlora-65b", "regret-match"],
  },
  {
    name: "a size class instead of a model",
    answers: { ...everyday, model: "8b" },
    expect: { winner: ["lora", "qlora"] },
    basis: ["regret-match"],
  },
  {
    name: "no order of priorities: the winner holds over all weightings or says that it does not",
    answers: { ...everyday, priorities: "unknown" },
    expect: { winner: ["lora", "qlora", "ia3", "oft"], confidenceAtMost: 0.8 },
    basis: ["scaling-method"],
  },
  {
    name: "sliders on quality alone with abundant data: full fine-tuning",
    answers: { ...abundant, weights: { quality: 100 } },
    expect: { winner: ["full"] },
    basis: ["learnless-gap"],
  },
  {
    name: "sliders on modularity alone: something small that an engine serves",
    answers: { ...everyday, tasks: "hundreds", switching: "deploy", weights: { modularity: 100 } },
    expect: { winner: ["lora", "qlora"], ahead: [["lora", "full"]] },
    basis: ["peftbench-file", "vllm-per-request"],
  },
  {
    name: "experts and plenty of everything, a close task: the runner-up is told",
    answers: { ...abundant, goal: "task", gap: "close", stakes: "low" },
    expect: { advice: ["experiment-plan", "validation"] },
    basis: ["learnless-sweeps", "seeds-matter"],
  },
];
