import { techniqueEvidence } from "../evidence.ts";

export const evidence = techniqueEvidence({
  advantages: {
    memory: ["qlora-65b"],
    "double-quantization": ["qlora-dq-litgpt"],
  },
  drawbacks: {
    speed: ["litgpt-qlora-speed"],
  },
});
