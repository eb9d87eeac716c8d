// What `import "tunewise/data"` gives: the catalogue and the evidence, as data.
import {
  type Claim as CoreClaim,
  comparisonSources as comparisonRows,
  comparisons as comparisonsRead,
  claims as coreClaims,
  gpuSources,
  type MeasuredRun,
  measuredRuns as runs,
  type Source,
  sourceOf,
  runSources as sourcesOfRuns,
  totalParameters,
} from "../core/evidence/index.ts";
import {
  builtInCatalogue,
  type Gpu,
  type ModelRow,
  modelName,
  techniques as rows,
  techniqueOf,
} from "../core/index.ts";
import { english } from "../locales/english.ts";

export { evidenceVersion } from "../core/evidence/index.ts";
export type { Gpu, MeasuredRun, Source };

/** A model of the catalogue. */
export interface Model extends ModelRow {
  readonly name: string;
  /** Parameters, counted from its config.json. */
  readonly parameters: number;
}

/** Every model of the catalogue, with the fields of its config.json that are read. */
export const models: readonly Model[] = builtInCatalogue.models.map((row) => ({
  ...row,
  name: modelName(row),
  parameters: totalParameters(builtInCatalogue.architectureOf(row)),
}));

/** Every GPU of the catalogue: memory, speed, list price in US dollars an hour, and where they were read. */
export const gpus: readonly (Gpu & { readonly sources: readonly string[] })[] = builtInCatalogue.gpus.map((gpu) => ({
  ...gpu,
  sources: gpuSources[gpu.id],
}));

/** A technique of the guide. */
export interface Technique {
  readonly id: string;
  readonly name: string;
  readonly mechanism: string;
  readonly trains: "all-weights" | "inserted-modules" | "inputs" | "biases" | "unknown";
  readonly baseQuantization: "none" | "nf4-double";
  readonly mergeable: boolean;
  /** Whether variants over one base in memory can be chosen request by request. */
  readonly swappable: boolean;
  readonly hyperparameters: Readonly<Record<string, unknown>>;
  readonly frameworks: readonly string[];
}

/** Every technique of the guide, in the order in which the guide names them. */
export const techniques: readonly Technique[] = rows.map((row) => {
  const { id, trains, baseQuantization, mergeable, swappable, hyperparameters, frameworks } = techniqueOf(row.id);
  const { name, mechanism } = english.techniques[id];
  return {
    id,
    name,
    mechanism,
    trains,
    baseQuantization,
    mergeable,
    swappable,
    hyperparameters: { ...hyperparameters },
    frameworks,
  };
});

/** A published finding with its words and its source. */
export interface Claim extends CoreClaim {
  readonly text: string;
  readonly conditions: string;
  readonly published: Source;
}

/** Every claim that the guide cites. */
export const claims: readonly Claim[] = coreClaims.map((row) => ({
  ...row,
  ...english.claims[row.id],
  published: sourceOf(row.source),
}));

/** Training runs whose peak memory was measured, by us or in public. */
export const measuredRuns: readonly MeasuredRun[] = runs;

/** Where measured runs were read, by the ids that they name. */
export const runSources: typeof sourcesOfRuns = sourcesOfRuns;

/** Published comparisons of techniques on one model and task, on which quality is fitted. */
export const comparisons: typeof comparisonsRead = comparisonsRead;

/** The works that comparisons were read in, by the ids that they name. */
export const comparisonSources: typeof comparisonRows = comparisonRows;
