import { ranking } from "./question.ts";

export const priorities = ranking({
  id: "priorities",
  evidence: ["scaling-method"],
  items: {
    quality: {},
    "training-cost": {},
    "serving-cost": {},
    modularity: {},
    retention: {},
    simplicity: {},
  },
});
