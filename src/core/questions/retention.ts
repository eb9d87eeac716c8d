import { choice } from "./question.ts";

export const retention = choice({
  id: "retention",
  evidence: ["learnless-forget", "peftbench-forget"],
  ordered: true,
  options: {
    "not-needed": { relevance: 0.15 },
    some: { relevance: 0.6 },
    essential: { relevance: 1 },
  },
});
