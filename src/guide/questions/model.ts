import { catalogue } from "./question.ts";

export const model = catalogue("model", {
  id: "model",
  ask: "Which base model?",
  short: "Base model",
  why: "Its architecture sets memory, speed and checkpoint size, and prompt methods need large models.",
  evidence: ["prompt-scale", "scaling-method"],
});
