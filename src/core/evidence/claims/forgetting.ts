import type { SharedSourceId } from "../shared-sources.ts";
import type { Claim } from "./claim.ts";

/** Claims about forgetting. */
export const forgetting = [
  {
    id: "learnless-forget",
    techniques: ["lora", "full"],
    topic: "forgetting",
    source: "biderman2024",
    strength: "abstract",
  },
  {
    id: "peftbench-forget",
    techniques: ["full", "lora", "ia3", "prefix-tuning"],
    topic: "forgetting",
    source: "peft2026",
    strength: "benchmark",
  },
  {
    id: "learnless-pareto",
    techniques: ["lora", "full"],
    topic: "forgetting",
    source: "biderman2024",
    strength: "paper",
  },
  {
    id: "bench-ia3-forget",
    techniques: ["ia3"],
    topic: "forgetting",
    source: "peft2026",
    strength: "benchmark",
  },
  {
    id: "bench-prefix-forget",
    techniques: ["prefix-tuning", "prompt-tuning"],
    topic: "forgetting",
    source: "peft2026",
    strength: "benchmark",
  },
  {
    id: "replay-rewarming",
    techniques: ["full"],
    topic: "forgetting",
    source: "ibrahim2024",
    strength: "abstract",
  },
  {
    id: "forgetting-kl",
    techniques: ["full"],
    topic: "forgetting",
    source: "shenfeld2025",
    strength: "abstract",
  },
] as const satisfies readonly Claim<string, SharedSourceId>[];
