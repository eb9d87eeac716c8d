import { type Answers, type Decision, deciding } from "../../src/core/index.ts";

/** The decision without flips and without what open answers take from its confidence: all that most tests need, and much faster. */
export const drafted = (answers: Answers): Decision => {
  const steps = deciding(answers);
  for (let step = steps.next(); ; step = steps.next()) if (step.value !== null) return step.value;
};
