import type { ClaimsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: ClaimsOf<typeof evidence> = {
  "openai-tuning-closing": {
    text: "OpenAI's tuning service has accepted no organisation new to tuning since 7 May 2026 and none that was idle for 60 days since 2 July 2026, and it closes to everyone on 6 January 2027; tuned models run until their base model is shut down",
    conditions: "Self-serve fine-tuning of OpenAI's own models",
  },
  "tinker-no-gpus": {
    text: "With Tinker the training loop runs on a machine without a GPU; the service does the distributed training of open models by LoRA",
    conditions: "As documented",
  },
  "together-open": {
    text: "Together AI tunes open models by LoRA, its default, or in full, on demonstrations or on preferences",
    conditions: "As documented",
  },
};
