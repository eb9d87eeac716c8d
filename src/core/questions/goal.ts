import { choice } from "./question.ts";

export const goal = choice({
  id: "goal",
  evidence: ["learnless-gap", "anyscale-tasks", "regret-rl", "learnless-use"],
  options: {
    format: {},
    task: {},
    instructions: {},
    reasoning: {},
    knowledge: {},
    preferences: {},
  },
});
