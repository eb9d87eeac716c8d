import type { SharedSourceId } from "../shared-sources.ts";
import type { Claim } from "./claim.ts";

/** Claims about what training takes. */
export const trainingCost = [
  {
    id: "adapterdrop-training",
    techniques: ["bottleneck-adapter", "full"],
    topic: "training-cost",
    source: "ruckle2021",
    strength: "paper",
  },
  {
    id: "lora-gpt3-memory",
    techniques: ["lora", "full"],
    topic: "training-cost",
    source: "hu2021",
    strength: "abstract",
  },
  {
    id: "qlora-65b",
    techniques: ["qlora"],
    topic: "training-cost",
    source: "dettmers2023",
    strength: "abstract",
  },
  {
    id: "qlora-dq-litgpt",
    techniques: ["qlora"],
    topic: "training-cost",
    source: "litgpt2026",
    strength: "documentation",
  },
  {
    id: "regret-compute",
    techniques: ["lora", "full"],
    topic: "training-cost",
    source: "schulman2025",
    strength: "summary",
  },
  {
    id: "peftbench-memory",
    techniques: ["lora", "full"],
    topic: "training-cost",
    source: "peft2026",
    strength: "benchmark",
  },
  {
    id: "peftbench-speed",
    techniques: ["lora", "full"],
    topic: "training-cost",
    source: "peft2026",
    strength: "benchmark",
  },
  {
    id: "galore",
    techniques: ["galore", "full"],
    topic: "training-cost",
    source: "zhao2024",
    strength: "abstract",
  },
  {
    id: "litgpt-qlora-speed",
    techniques: ["qlora", "lora"],
    topic: "training-cost",
    source: "litgpt2023",
    strength: "benchmark",
  },
  {
    id: "bench-dora-speed",
    techniques: ["dora", "lora", "oft", "adalora", "vera"],
    topic: "training-cost",
    source: "peft2026",
    strength: "benchmark",
  },
  {
    id: "bench-prompt-speed",
    techniques: ["prompt-tuning", "prefix-tuning", "p-tuning"],
    topic: "training-cost",
    source: "peft2026",
    strength: "benchmark",
  },
  {
    id: "trl-67-percent",
    techniques: ["lora", "full"],
    topic: "training-cost",
    source: "trl2025",
    strength: "documentation",
  },
  {
    id: "lora-instruction-cost",
    techniques: ["lora", "full"],
    topic: "training-cost",
    source: "sun2023",
    strength: "abstract",
  },
] as const satisfies readonly Claim<string, SharedSourceId>[];
