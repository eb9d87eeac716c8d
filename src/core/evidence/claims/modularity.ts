import type { SharedSourceId } from "../shared-sources.ts";
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
    id: "lora-portable",
    techniques: ["lora"],
    topic: "modularity",
    source: "peftConcepts",
    strength: "documentation",
  },
  {
    id: "bench-vera-file",
    techniques: ["vera", "ia3", "p-tuning"],
    topic: "modularity",
    source: "peft2026",
    strength: "benchmark",
  },
] as const satisfies readonly Claim<string, SharedSourceId>[];
