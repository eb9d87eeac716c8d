import { choice } from "./question.ts";

export const tasks = choice({
  id: "tasks",
  ask: "How many adapted variants will you serve?",
  short: "Variants",
  why: "Each variant of full fine-tuning is a whole model. Adapters share one base, so hundreds cost little more than one.",
  evidence: ["slora-throughput", "houlsby-modular", "peftbench-file"],
  ordered: true,
  options: {
    one: { label: "One", variants: 1, relevance: 0.15 },
    few: { label: "2 to 10", variants: 5, relevance: 0.5 },
    many: { label: "11 to 100", variants: 40, relevance: 0.85 },
    hundreds: { label: "Hundreds", variants: 200, relevance: 1 },
  },
});
