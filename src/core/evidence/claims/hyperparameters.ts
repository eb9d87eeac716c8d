import type { SharedSourceId } from "../shared-sources.ts";
import type { Claim } from "./claim.ts";

/** Claims about hyperparameters. */
export const hyperparameters = [
  {
    id: "regret-lr",
    techniques: ["lora"],
    topic: "hyperparameters",
    source: "schulman2025",
    strength: "summary",
  },
  {
    id: "regret-layers",
    techniques: ["lora"],
    topic: "hyperparameters",
    source: "schulman2025",
    strength: "summary",
  },
  {
    id: "regret-batch",
    techniques: ["lora", "full"],
    topic: "hyperparameters",
    source: "schulman2025",
    strength: "summary",
  },
  {
    id: "trl-rank",
    techniques: ["lora"],
    topic: "hyperparameters",
    source: "trl2025",
    strength: "documentation",
  },
  {
    id: "trl-batch",
    techniques: ["lora"],
    topic: "hyperparameters",
    source: "trl2025",
    strength: "documentation",
  },
  {
    id: "bench-mlp-targets",
    techniques: ["lora"],
    topic: "hyperparameters",
    source: "peft2026",
    strength: "benchmark",
  },
  {
    id: "bench-rslora",
    techniques: ["lora"],
    topic: "hyperparameters",
    source: "peft2026",
    strength: "benchmark",
  },
  {
    id: "rslora-docs",
    techniques: ["lora"],
    topic: "hyperparameters",
    source: "peftLora",
    strength: "documentation",
  },
  {
    id: "bench-learning-rates",
    techniques: ["full", "lora", "ia3", "prefix-tuning"],
    topic: "hyperparameters",
    source: "peft2026",
    strength: "benchmark",
  },
] as const satisfies readonly Claim<string, SharedSourceId>[];
