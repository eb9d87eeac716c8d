import type { Answers } from "../../src/core/index.ts";

/** The main job: Llama-3.1-8B, 5,000 examples of medium length, one RTX 4090, one task. */
export const mainJob: Answers = {
  goal: "task",
  stakes: "moderate",
  examples: "1k-10k",
  length: "medium",
  gap: "related",
  "domain-model": "no",
  retention: "some",
  access: "weights",
  model: "llama-3.1-8b",
  gpu: "rtx-4090",
  gpus: 1,
  budget: "10-100",
  deadline: "day",
  tasks: "one",
  target: "single-gpu",
  latency: "little",
  experience: "some",
  priorities: ["quality", "training-cost", "simplicity", "serving-cost", "retention", "modularity"],
};

/** Abundant data and compute, critical accuracy. */
export const accuracyFirst: Answers = {
  ...mainJob,
  goal: "reasoning",
  stakes: "critical",
  examples: "over-100k",
  gap: "distant",
  retention: "not-needed",
  gpu: "h100-sxm",
  gpus: 8,
  budget: "over-10k",
  deadline: "week",
  target: "cluster",
  latency: "none",
  experience: "expert",
  priorities: ["quality", "serving-cost", "training-cost", "simplicity", "retention", "modularity"],
};

/** Hundreds of variants, chosen request by request. */
export const manyVariants: Answers = {
  ...mainJob,
  gpu: "a100-80gb",
  tasks: "hundreds",
  switching: "request",
  priorities: ["modularity", "serving-cost", "quality", "training-cost", "simplicity", "retention"],
};
