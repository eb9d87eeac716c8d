import type { Claim } from "./claim.ts";

/** Claims about which frameworks offer a technique. */
export const frameworks = [
  {
    id: "adapterhub-llama",
    techniques: ["bottleneck-adapter", "prefix-tuning"],
    topic: "frameworks",
    text: "The adapters library offers bottleneck adapters, prefix-tuning, LoRA and IA3 for transformer models",
    conditions: "As documented",
    source: "adapterhub",
    strength: "documentation",
  },
  {
    id: "llamafactory-methods",
    techniques: ["full", "lora", "qlora", "dora", "galore"],
    topic: "frameworks",
    text: "LLaMA-Factory integrates full tuning, freeze tuning, LoRA, QLoRA, DoRA and GaLore",
    conditions: "As documented",
    source: "llamafactory",
    strength: "documentation",
  },
] as const satisfies readonly Claim[];
