import { choice } from "./question.ts";

export const retention = choice({
  id: "retention",
  ask: "Must the model keep its general skills?",
  short: "Retention",
  why: "Training on one thing makes models worse at others. Techniques differ widely in how much is forgotten.",
  evidence: ["learnless-forget", "peftbench-forget"],
  ordered: true,
  options: {
    "not-needed": { label: "Not needed", hint: "It does one job only", relevance: 0.15 },
    some: { label: "Some", hint: "It should stay sensible outside the task", relevance: 0.6 },
    essential: { label: "Essential", hint: "It also serves as a general assistant", relevance: 1 },
  },
});
