import { catalogue } from "./question.ts";

export const gpu = catalogue("gpu", {
  id: "gpu",
  ask: "What will you train on?",
  short: "GPU",
  hint: "Choose “rent” to let the guide find the cheapest cards on which each technique fits.",
  why: "What fits in memory decides what is possible at all.",
  evidence: ["qlora-65b", "galore", "peftbench-memory"],
});
