import { catalogue } from "./question.ts";

export const model = catalogue("model", {
  id: "model",
  evidence: ["prompt-scale", "scaling-method"],
});
