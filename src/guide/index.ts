export { type Answers, type Problem, parseAnswers, problemText, unknown } from "./answers.ts";
export { type Decision, decide, deciding, type Flip, type RankedTechnique } from "./decide/decide.ts";
export { prepared, winnersOf } from "./decide/pose.ts";
export { type Estimate, estimate } from "./estimate/estimate.ts";
export { readRun } from "./estimate/run-json.ts";
export { flow } from "./questions/flow.ts";
export { type QuestionId, questionIds, questionOf } from "./questions/index.ts";
export { isTechniqueId, type TechniqueId, techniqueOf, techniques } from "./techniques/index.ts";
