import { choice } from "./question.ts";

export const tasks = choice({
  id: "tasks",
  evidence: ["slora-throughput", "houlsby-modular", "peftbench-file"],
  ordered: true,
  options: {
    one: { variants: 1, relevance: 0.15 },
    few: { variants: 5, relevance: 0.5 },
    many: { variants: 40, relevance: 0.85 },
    hundreds: { variants: 200, relevance: 1 },
  },
});
