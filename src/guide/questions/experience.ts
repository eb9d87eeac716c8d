import { choice } from "./question.ts";

export const experience = choice({
  id: "experience",
  ask: "How experienced is the team with fine-tuning?",
  short: "Experience",
  why: "Some techniques work over a wide range of settings, others only when tuned with care.",
  evidence: ["peftbench-prompt", "regret-lr"],
  ordered: true,
  options: {
    first: { label: "This is the first time", relevance: 1, tuningExposure: 1 },
    some: { label: "Some runs done", relevance: 0.8, tuningExposure: 0.5 },
    expert: { label: "Done it often", relevance: 0.5, tuningExposure: 0.25 },
  },
});
