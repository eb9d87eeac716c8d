import type { SharedSourceId } from "../shared-sources.ts";
import type { Claim } from "./claim.ts";

/** Claims about how much data there is. */
export const dataSize = [
  {
    id: "prefix-low-data",
    techniques: ["prefix-tuning", "full"],
    topic: "data-size",
    source: "li2021",
    strength: "abstract",
  },
  {
    id: "bitfit-trend",
    techniques: ["bitfit", "full"],
    topic: "data-size",
    source: "benzaken2022",
    strength: "summary",
  },
  {
    id: "openai-min-examples",
    techniques: ["full", "lora"],
    topic: "data-size",
    source: "openaiSft",
    strength: "documentation",
  },
  {
    id: "capacity-2bits",
    techniques: ["full", "lora"],
    topic: "data-size",
    source: "allenzhu2025",
    strength: "abstract",
  },
  {
    id: "bench-capacity",
    techniques: ["lora", "vera", "ia3", "prompt-tuning"],
    topic: "data-size",
    source: "peft2026",
    strength: "benchmark",
  },
  {
    id: "pu-prompt-behind",
    techniques: ["lora", "ia3", "bitfit", "prompt-tuning"],
    topic: "data-size",
    source: "pu2023",
    strength: "summary",
  },
  {
    id: "scarce-sft-lora-icl",
    techniques: ["lora", "full"],
    topic: "data-size",
    source: "bohnet2025",
    strength: "abstract",
  },
  {
    id: "challenge-curation",
    techniques: ["lora", "qlora"],
    topic: "data-size",
    source: "challenge2025",
    strength: "abstract",
  },
] as const satisfies readonly Claim<string, SharedSourceId>[];
