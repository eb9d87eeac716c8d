import type { SharedSourceId } from "../shared-sources.ts";
import type { Claim } from "./claim.ts";

/** Claims about which frameworks offer a technique. */
export const frameworks = [
  {
    id: "adapterhub-llama",
    techniques: ["bottleneck-adapter", "prefix-tuning"],
    topic: "frameworks",
    source: "adapterhub",
    strength: "documentation",
  },
  {
    id: "llamafactory-methods",
    techniques: ["full", "lora", "qlora", "dora", "galore"],
    topic: "frameworks",
    source: "llamafactory",
    strength: "documentation",
  },
] as const satisfies readonly Claim<string, SharedSourceId>[];
