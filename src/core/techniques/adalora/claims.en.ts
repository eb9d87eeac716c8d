import type { ClaimsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: ClaimsOf<typeof evidence> = {
  adalora: {
    text: "Spending the rank budget where importance is highest improves over baselines, most of all at low budgets",
    conditions: "Natural language understanding, question answering and generation",
  },
  "adalora-phases": {
    text: "AdaLoRA trains in three phases (initial, budgeting, final) whose lengths have to be chosen",
    conditions: "As documented",
  },
};
