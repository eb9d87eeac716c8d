import { abundant, everyday, type Scenario } from "./scenario.ts";

/** The seed use cases: abundant compute, scarce resources, many tasks. */
export const useCases: readonly Scenario[] = [
  {
    name: "medical diagnostics with abundant compute and 100,000s of cases",
    answers: { ...abundant, "domain-model": "no" },
    expect: { winner: ["full"], confidenceAtLeast: 0.5, ruledOut: { "provider-tuning": "access" } },
    basis: ["learnless-gap", "learnless-rank"],
  },
  {
    name: "medical diagnostics, a medical model exists: start from it, still full fine-tuning",
    answers: { ...abundant, "domain-model": "yes" },
    expect: { winner: ["full"], advice: ["domain-model", "validation", "evaluations-first"] },
    basis: ["domain-pretraining", "learnless-gap"],
  },
  {
    name: "financial modelling with abundant compute, long documents",
    answers: { ...abundant, goal: "knowledge", length: "long", budget: "over-10k" },
    expect: { winner: ["full"], advice: ["retrieval-first"] },
    basis: ["learnless-gap", "rag-over-tuning"],
  },
  {
    name: "medical diagnostics, but only 500 labelled cases: full fine-tuning is no longer the clear choice",
    answers: { ...abundant, examples: "100-1k" },
    expect: { ahead: [["lora", "full"]], advice: ["more-data"] },
    basis: ["prefix-low-data", "regret-match", "scarce-sft-lora-icl"],
  },
  {
    name: "financial classification, 10,000s of examples close to pre-training: LoRA is level with full fine-tuning",
    answers: { ...abundant, goal: "task", gap: "close", examples: "10k-100k", stakes: "high" },
    expect: { winner: ["lora", "qlora", "full", "dora", "oft"], advice: ["experiment-plan"] },
    basis: ["regret-match", "anyscale-tasks"],
  },
  {
    name: "edge device: a 1B model trained on a consumer card",
    answers: {
      ...everyday,
      model: "llama-3.2-1b",
      gpu: "rtx-3060",
      target: "edge",
      latency: "none",
      priorities: ["serving-cost", "training-cost", "quality", "simplicity", "modularity", "retention"],
    },
    expect: {
      winner: ["lora", "qlora"],
      ruledOut: { "bottleneck-adapter": "latency", "prefix-tuning": "latency", "prompt-tuning": "latency" },
      advice: ["merge"],
    },
    basis: ["lora-no-latency", "adapterdrop-inference"],
  },
  {
    name: "edge device: a 3B model on a 12 GB card",
    answers: { ...everyday, model: "llama-3.2-3b", gpu: "rtx-3060", length: "short", target: "edge", latency: "none" },
    expect: { winner: ["qlora", "lora"], possible: ["qlora", "lora"] },
    basis: ["qlora-65b"],
  },
  {
    name: "edge device with several tasks, chosen at deployment",
    answers: {
      ...everyday,
      model: "llama-3.2-3b",
      gpu: "rtx-4090",
      target: "edge",
      tasks: "few",
      switching: "deploy",
      priorities: ["serving-cost", "modularity", "quality", "training-cost", "simplicity", "retention"],
    },
    expect: { winner: ["lora", "qlora", "ia3", "vera"], ahead: [["lora", "full"]] },
    basis: ["peftbench-file", "houlsby-modular"],
  },
  {
    name: "many tasks with fast switching: a hundred variants at each request",
    answers: {
      ...everyday,
      tasks: "many",
      switching: "request",
      priorities: ["modularity", "serving-cost", "quality", "training-cost", "simplicity", "retention"],
    },
    expect: {
      winner: ["lora", "qlora"],
      ruledOut: { full: "switching", galore: "switching" },
      advice: ["serve-apart"],
    },
    basis: ["slora-throughput", "vllm-per-request"],
  },
  {
    name: "hundreds of tenants over one base",
    answers: {
      ...everyday,
      tasks: "hundreds",
      switching: "request",
      target: "cluster",
      priorities: ["serving-cost", "modularity", "quality", "simplicity", "training-cost", "retention"],
    },
    expect: {
      winner: ["lora", "qlora"],
      ruledOut: { full: "switching" },
      ahead: [
        ["lora", "bottleneck-adapter"],
        ["lora", "prompt-tuning"],
      ],
      advice: ["serve-apart"],
      noAdvice: ["merge"],
    },
    basis: ["slora-throughput", "punica-latency", "vllm-per-request"],
  },
  {
    name: "hundreds of tenants, a 70B base on two 80 GB cards",
    answers: {
      ...everyday,
      model: "llama-3.1-70b",
      gpus: 2,
      budget: "over-10k",
      deadline: "any",
      tasks: "hundreds",
      switching: "request",
      priorities: ["modularity", "serving-cost", "quality", "training-cost", "simplicity", "retention"],
    },
    expect: { winner: ["qlora", "lora"], ruledOut: { full: "switching" } },
    basis: ["qlora-65b", "slora-throughput"],
  },
  {
    name: "hundreds of tenants, each of its own deployment: full fine-tuning is possible but far behind",
    answers: {
      ...everyday,
      gpus: 8,
      tasks: "hundreds",
      switching: "deploy",
      priorities: ["modularity", "serving-cost", "quality", "training-cost", "simplicity", "retention"],
    },
    expect: { winner: ["lora", "qlora"], ahead: [["lora", "full"]] },
    basis: ["houlsby-modular", "peftbench-file"],
  },
  {
    name: "an assistant from a base model, instruction data of 50,000 pairs",
    answers: { ...everyday, goal: "instructions", examples: "10k-100k", gap: "close" },
    expect: {
      winner: ["lora", "qlora", "dora", "oft"],
      ahead: [["lora", "prompt-tuning"]],
      advice: ["targets", "experiment-plan"],
    },
    basis: ["learnless-use", "regret-sft"],
  },
  {
    name: "a format to follow: prompting is tried first",
    answers: { ...everyday, goal: "format", gap: "close", examples: "100-1k" },
    expect: { winner: ["lora", "qlora", "oft", "ia3", "dora"], advice: ["prompt-first"] },
    basis: ["prompt-first", "regret-match"],
  },
  {
    name: "a first fine-tuning, where simplicity decides",
    answers: {
      ...everyday,
      experience: "first",
      priorities: ["simplicity", "quality", "training-cost", "serving-cost", "retention", "modularity"],
    },
    expect: {
      winner: ["lora", "qlora"],
      ahead: [
        ["lora", "prefix-tuning"],
        ["lora", "prompt-tuning"],
        ["lora", "adalora"],
      ],
    },
    basis: ["peftbench-prompt", "prefix-reparameterised", "adalora-phases"],
  },
];
