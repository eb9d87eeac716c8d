import type { SharedSourceId } from "../shared-sources.ts";
import type { Claim } from "./claim.ts";

/** Claims about serving. */
export const serving = [
  {
    id: "adapterdrop-inference",
    techniques: ["bottleneck-adapter"],
    topic: "serving",
    source: "ruckle2021",
    strength: "paper",
  },
  {
    id: "lora-no-latency",
    techniques: ["lora"],
    topic: "serving",
    source: "hu2021",
    strength: "abstract",
  },
  {
    id: "slora-throughput",
    techniques: ["lora"],
    topic: "serving",
    source: "sheng2023",
    strength: "summary",
  },
  {
    id: "punica-latency",
    techniques: ["lora"],
    topic: "serving",
    source: "chen2023",
    strength: "summary",
  },
  {
    id: "vllm-per-request",
    techniques: ["lora", "qlora"],
    topic: "serving",
    source: "vllm2026",
    strength: "documentation",
  },
  {
    id: "vllm-lora-options",
    techniques: ["lora", "qlora"],
    topic: "serving",
    source: "vllmOptions",
    strength: "documentation",
  },
  {
    id: "sglang-lora",
    techniques: ["lora", "qlora", "dora"],
    topic: "serving",
    source: "sglang2026",
    strength: "documentation",
  },
  {
    id: "vllm-lora-slower",
    techniques: ["lora"],
    topic: "serving",
    source: "vllmLoraThroughput",
    strength: "table",
  },
  {
    id: "vllm-lora-compiled",
    techniques: ["lora"],
    topic: "serving",
    source: "vllmLoraCompiled",
    strength: "table",
  },
  {
    id: "vllm-4090",
    techniques: ["full"],
    topic: "serving",
    source: "rahman2026",
    strength: "table",
  },
  {
    id: "vllm-no-prompts",
    techniques: ["prefix-tuning", "prompt-tuning", "p-tuning"],
    topic: "serving",
    source: "vllmPrompts",
    strength: "documentation",
  },
  {
    id: "qat-recovers",
    techniques: ["lora", "full"],
    topic: "serving",
    source: "torchaoQat",
    strength: "documentation",
  },
  {
    id: "peft-merge",
    techniques: ["lora", "dora"],
    topic: "serving",
    source: "peftLora",
    strength: "documentation",
  },
] as const satisfies readonly Claim<string, SharedSourceId>[];
