import { techniqueEvidence } from "../evidence.ts";

export const evidence = techniqueEvidence({
  claims: [
    {
      id: "bitfit-small",
      techniques: ["bitfit", "full"],
      topic: "data-size",
      source: "benzaken2022",
      strength: "abstract",
    },
  ],
  advantages: {
    "small-data": ["bitfit-small"],
  },
  drawbacks: {
    "no-biases": ["bitfit-small"],
    capacity: ["bitfit-trend"],
  },
});
