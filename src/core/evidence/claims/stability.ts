import type { SharedSourceId } from "../shared-sources.ts";
import type { Claim } from "./claim.ts";

/** Claims about stability. */
export const stability = [
  {
    id: "peftbench-prompt",
    techniques: ["prompt-tuning"],
    topic: "stability",
    source: "peft2026",
    strength: "benchmark",
  },
  {
    id: "dora-rank-robust",
    techniques: ["dora", "lora"],
    topic: "stability",
    source: "doraRepo",
    strength: "table",
  },
  {
    id: "bench-ln-zero",
    techniques: ["bitfit"],
    topic: "stability",
    source: "peft2026",
    strength: "benchmark",
  },
  {
    id: "seeds-matter",
    techniques: ["full"],
    topic: "stability",
    source: "dodge2020",
    strength: "abstract",
  },
  {
    id: "bf16-nearest",
    techniques: ["full", "galore"],
    topic: "stability",
    source: "zamirai2020",
    strength: "abstract",
  },
  {
    id: "bf16-seeds",
    techniques: ["full"],
    topic: "stability",
    source: "trlDtypes",
    strength: "summary",
  },
  {
    id: "bf16-low-rate",
    techniques: ["full"],
    topic: "stability",
    source: "torchtuneBf16",
    strength: "summary",
  },
] as const satisfies readonly Claim<string, SharedSourceId>[];
