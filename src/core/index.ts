export { type Answers, parseAnswers } from "./answers.ts";
export { builtInCatalogue, type Catalogue, type CatalogueAdditions, createCatalogue } from "./catalogue/catalogue.ts";
export {
  type Decision,
  type Flip,
  type RankedTechnique,
  type Sensitivity,
  sensitivityFrom,
  withSensitivity,
} from "./decide/decide.ts";
export { createEngine, defaultDraws, type Engine, type WinShare } from "./decide/engine.ts";
export type { Counterfactual } from "./decide/sensitivity.ts";
export { type Estimate, estimate } from "./estimate/estimate.ts";
export { plainRun } from "./estimate/hardware-plan.ts";
export { readRun } from "./estimate/run-json.ts";
export { type FrameworkId, frameworkIds, frameworks, isFrameworkId } from "./frameworks/index.ts";
export { type Problem, problemText } from "./problem.ts";
export { flow } from "./questions/flow.ts";
export { type QuestionId, questionIds, questionOf } from "./questions/index.ts";
export { type NoRecipe, type NoRecipeReason, type Recipe, recipeFor } from "./recipe.ts";
export { allLinear, isAllLinear } from "./techniques/hyperparameters.ts";
export {
  isTechniqueId,
  referenceTechnique,
  representatives,
  type TechniqueId,
  techniqueOf,
  techniques,
} from "./techniques/index.ts";
export { type Beside, type Drawing, type DrawnMatrix, drawnMatrices } from "./techniques/look.ts";
export { unknown } from "./unknown.ts";
