import { choice } from "./question.ts";

export const deadline = choice({
  id: "deadline",
  ask: "How long may one training run take?",
  short: "Deadline",
  why: "Experiments need several runs. Techniques differ by a factor of three in speed.",
  evidence: ["peftbench-speed", "adapterdrop-training"],
  ordered: true,
  options: {
    hours: { label: "Hours", hours: 12 },
    day: { label: "A day", hours: 24 },
    week: { label: "A week", hours: 168 },
    any: { label: "As long as it takes", hours: Number.POSITIVE_INFINITY },
  },
});
