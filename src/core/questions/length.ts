import { choice } from "./question.ts";

export const length = choice({
  id: "length",
  evidence: ["peftbench-memory"],
  ordered: true,
  options: {
    short: { tokens: 256 },
    medium: { tokens: 1_024 },
    long: { tokens: 4_096 },
    "very-long": { tokens: 16_384 },
  },
});
