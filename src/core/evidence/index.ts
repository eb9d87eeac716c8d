export { totalParameters } from "../catalogue/parameters.ts";
export { default as backtest } from "../decide/criteria/backtest.json";
export type { Comparison, ErrorSummary } from "../estimate/accuracy.ts";
export { compare, heldShare, regimeOf, relativeError, summarize } from "../estimate/accuracy.ts";
export { default as crossValidation } from "../estimate/cross-validation.json";
export { momentsOf } from "../estimate/memory.ts";
export { backtestComparisons } from "./backtest.ts";
export type { Basis } from "./basis.ts";
export type { BenchmarkRun } from "./benchmark.ts";
export { benchmark, benchmarkSource } from "./benchmark.ts";
export type { ClaimWords, Topic } from "./claims/claim.ts";
export { type Claim, type ClaimId, claimOf, claims } from "./claims/index.ts";
export type { SharedClaimId } from "./claims/shared.ts";
export { comparisonSources } from "./comparison-sources.ts";
export { comparisons } from "./comparisons.ts";
export type { FormulaId } from "./formulas.ts";
export { formulas } from "./formulas.ts";
export { gpuSources } from "./gpu-sources.ts";
export { type RecipeRun, recipeRuns } from "./recipe-runs.ts";
export type { MeasuredRun, RunGroup } from "./runs/index.ts";
export { measuredRuns, runGroups, runSources } from "./runs/index.ts";
export {
  type Newcomers,
  type TunedModels,
  type TuningService,
  tuningServices,
} from "./services.ts";
export { type Source, type SourceId, sourceOf } from "./sources.ts";
export { evidenceVersion } from "./version.ts";
