export { type Answers, type AnswersJson, answersJson, cardIn, isOpen, withAnswer } from "./answers.ts";
export type { LinearName } from "./catalogue/architecture.ts";
export { builtInCatalogue, type Catalogue, type CatalogueAdditions, createCatalogue } from "./catalogue/catalogue.ts";
export type { Correction } from "./catalogue/correction.ts";
export { type Gpu, type GpuId, gpuLinks, usableBytes } from "./catalogue/gpus.ts";
export type { ModelRow } from "./catalogue/model-row.ts";
export { searchModels } from "./catalogue/model-search.ts";
export { type ModelId, modelName, type SizeClass } from "./catalogue/models.ts";
export { type Checked, type CheckResult, type CheckSettings, check } from "./check/check.ts";
export { type FileFault, type FileIssue, isOtherFile, type Place, type SourceFile } from "./check/files/source.ts";
export type { Finding, FindingId, Severity } from "./check/finding.ts";
export { isMeantToTrain } from "./check/meant.ts";
export { patchOf, patchOfFindings, withoutConflicts } from "./check/patch.ts";
export { type CheckRequest, readCheck } from "./check/request.ts";
export type { Advice } from "./decide/advice.ts";
export { type AlikeMemory, memoryAlike } from "./decide/alike.ts";
export { quality } from "./decide/criteria/quality.ts";
export {
  clearConfidence,
  type Decision,
  type RankedTechnique,
  type Sensitivity,
  sensitivityFrom,
  type Warning,
  withSensitivity,
} from "./decide/decide.ts";
export { derivationsOf, storyOf } from "./decide/derivations.ts";
export { createEngine, defaultDraws, type Engine, type WinShare } from "./decide/engine.ts";
export type { Exclusion } from "./decide/exclusion.ts";
export type { Comparison, Preference, Reason, TieBreaker } from "./decide/explain.ts";
export {
  type GpuMatrix,
  gpuMatrixFrom,
  type MatrixCell,
  type MatrixColumn,
  matrixRows,
  placementsFor,
} from "./decide/gpu-matrix.ts";
export { type LearningRates, learningRatesFor } from "./decide/learning-rate.ts";
export { isNoticeablyBetter } from "./decide/noticeable.ts";
export type { Overtaken } from "./decide/overtaken.ts";
export { type Placed, type Placement, withPlacement } from "./decide/placement.ts";
export { experiment, type ProjectCost, projectCost, usualRetrainings } from "./decide/project-cost.ts";
export type { Counterfactual, ExplainedFlip, Flip } from "./decide/sensitivity.ts";
export {
  type ServingChoice,
  servesVariants,
  servingGpus,
  servingPlanOf,
  variantsIn,
} from "./decide/served-variants.ts";
export type { FirstTry } from "./decide/try-first.ts";
export type { WayOut } from "./decide/ways-out.ts";
export type { Regime } from "./estimate/accuracy.ts";
export { type Derivation, derivations, derivedValue } from "./estimate/derivation.ts";
export { type Estimate, estimate } from "./estimate/estimate.ts";
export { estimateFrom } from "./estimate/estimate-json.ts";
export type { MemoryOptimization } from "./estimate/memory-optimizations.ts";
export type { EstimateNote } from "./estimate/note.ts";
export { plainRun } from "./estimate/planned-run.ts";
export type { Run } from "./estimate/run.ts";
export { readRun } from "./estimate/run-json.ts";
export { keptWithAdapters } from "./estimate/serving/capacity.ts";
export {
  type ServingEngineId,
  serverCommand,
  servingEngineIds,
  servingEngines,
} from "./estimate/serving/engines.ts";
export {
  type MergedOption,
  type ServingDerivation,
  type ServingFactor,
  type ServingFactorKind,
  type ServingFigure,
  type ServingLoad,
  type ServingOption,
  type ServingPlan,
  servingValue,
} from "./estimate/serving/figures.ts";
export { type SoftwareId, softwareIds, softwareOf } from "./estimate/software.ts";
export { type MomentId, momentIds } from "./estimate/step/moments.ts";
export { type MemoryStory, type MomentParts, memoryStory } from "./estimate/story.ts";
export { type Factor, lastingParts, type MemoryPart, memoryParts, type TermId } from "./estimate/terms.ts";
export type { FrameworkWords, Upkeep } from "./frameworks/framework.ts";
export { type FrameworkId, frameworkIds, frameworks, frameworksInOrder, isFrameworkId } from "./frameworks/index.ts";
export { type Interval, interval } from "./interval.ts";
export type { LanguageTag } from "./language.ts";
export type { Lengths } from "./lengths.ts";
export type { MemoryDifference } from "./memory-difference.ts";
export { parseAnswers } from "./parse/answers.ts";
export { flow, isAsked, isShown } from "./questions/flow.ts";
export type { ChoiceId, OptionOf } from "./questions/index.ts";
export {
  type CriterionId,
  criterionIds,
  isQuestionId,
  type QuestionId,
  questionIds,
  questionOf,
  questions,
} from "./questions/index.ts";
export { rent } from "./questions/kinds/gpu.ts";
export { type KindId, kindOf, type Question, type ValueOf } from "./questions/kinds/index.ts";
export { type PlainAnswer, plainText } from "./questions/kinds/kind.ts";
export { customModel } from "./questions/kinds/model.ts";
export type {
  AmountWords,
  ChoiceWords,
  LengthsWords,
  NumberWords,
  OptionWords,
  QuestionWords,
  RankingWords,
} from "./questions/kinds/words.ts";
export { type PartId, partIds } from "./questions/parts.ts";
export { frameworksFor, type NoRecipe, type NoRecipeReason, type Recipe, recipeFor } from "./recipe.ts";
export { allLinear, isAllLinear } from "./techniques/hyperparameters.ts";
export type { EstimatedTechniqueId } from "./techniques/index.ts";
export {
  estimatedOnly,
  isTechniqueId,
  referenceTechnique,
  representatives,
  type TechniqueId,
  techniqueOf,
  techniques,
  wholeModelTechnique,
} from "./techniques/index.ts";
export { type Beside, type Drawing, type DrawnMatrix, drawnMatrices } from "./techniques/look.ts";
export type { TechniqueWords } from "./techniques/technique.ts";
export { unknown } from "./unknown.ts";
export type { Scenario } from "./workload.ts";
export { workloadOf } from "./workload.ts";
