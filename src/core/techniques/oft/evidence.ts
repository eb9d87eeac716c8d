import { techniqueEvidence } from "../evidence.ts";

export const evidence = techniqueEvidence({
  claims: [
    {
      id: "bench-oft",
      techniques: ["oft", "lora"],
      topic: "quality",
      source: "peft2026",
      strength: "benchmark",
    },
    {
      id: "oft-preserves",
      techniques: ["oft"],
      topic: "forgetting",
      source: "peftConcepts",
      strength: "documentation",
    },
  ],
  advantages: {
    retention: ["bench-oft", "oft-preserves"],
    butterfly: ["boft-gain"],
  },
  drawbacks: {
    speed: ["bench-dora-speed"],
    mlp: ["bench-mlp-targets"],
  },
});
