import { choice } from "./question.ts";

export const domainModel = choice({
  id: "domain-model",
  evidence: ["scaling-method"],
  options: {
    yes: {},
    no: {},
  },
});
