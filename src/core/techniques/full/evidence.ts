import { techniqueEvidence } from "../evidence.ts";

export const evidence = techniqueEvidence({
  advantages: {
    quality: ["learnless-gap"],
    latency: ["lora-no-latency"],
  },
  drawbacks: {
    memory: ["peftbench-memory", "lora-gpt3-memory"],
    forgetting: ["learnless-forget", "peftbench-forget"],
    storage: ["peftbench-file"],
  },
});
