import type { Claim } from "./claim.ts";

/** Claims about modularity. */
export const modularity = [
  {
    id: "houlsby-modular",
    techniques: ["bottleneck-adapter"],
    topic: "modularity",
    source: "houlsby2019",
    strength: "abstract",
  },
  {
    id: "peftbench-file",
    techniques: ["lora", "ia3", "full"],
    topic: "modularity",
    source: "peft2026",
    strength: "benchmark",
  },
  {
    id: "vera-params",
    techniques: ["vera", "lora"],
    topic: "modularity",
    source: "kopiczko2024",
    strength: "abstract",
  },
  {
    id: "madx-modules",
    techniques: ["bottleneck-adapter"],
    topic: "modularity",
    source: "pfeiffer2020",
    strength: "paper",
  },
  {
    id: "lora-portable",
    techniques: ["lora"],
    topic: "modularity",
    source: "peftConcepts",
    strength: "documentation",
  },
  {
    id: "lora-checkpoint-mb",
    techniques: ["lora"],
    topic: "modularity",
    source: "loraRepo",
    strength: "documentation",
  },
  {
    id: "bench-vera-file",
    techniques: ["vera", "ia3", "p-tuning"],
    topic: "modularity",
    source: "peft2026",
    strength: "benchmark",
  },
  {
    id: "prompt-one-model",
    techniques: ["prompt-tuning", "prefix-tuning"],
    topic: "modularity",
    source: "peftPrompts",
    strength: "documentation",
  },
] as const satisfies readonly Claim[];
