import { techniqueEvidence } from "../evidence.ts";

export const evidence = techniqueEvidence({
  advantages: {
    "no-gpus": ["openai-min-examples"],
  },
  drawbacks: {
    closed: ["openai-min-examples"],
  },
});
