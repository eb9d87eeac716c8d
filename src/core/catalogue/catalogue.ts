import type { Interval } from "../interval.ts";
import type { Allowed } from "../parse/issue.ts";
import type { Architecture } from "./architecture.ts";
import { classificationHead, type Head, withoutHead } from "./classification-head.ts";
import { readConfig } from "./config-json.ts";
import type { Correction } from "./correction.ts";
import { type Gpu, type GpuId, gpus as gpuRows } from "./gpus.ts";
import { createModelFinder } from "./model-finder.ts";
import type { ModelRow } from "./model-row.ts";
import { checkpointOf, type Model, type ModelId, models as modelRows, type SizeClass, sizeClasses } from "./models.ts";
import type { Checkpoint } from "./names.ts";

/**
 * What a host adds to the catalogue: models, GPUs (in place of those of the same id), prices per
 * hour in US dollars by GPU id.
 */
export interface CatalogueAdditions {
  readonly models?: readonly ModelRow[];
  readonly gpus?: readonly Gpu[];
  readonly prices?: Readonly<Record<string, Interval>>;
  /** Factors by runs that were measured. */
  readonly corrections?: readonly Correction[];
}

/** The models and GPUs that answers and runs may name. */
export interface Catalogue {
  readonly models: readonly Model[];
  readonly sizeClasses: typeof sizeClasses;
  readonly sizeClassIds: readonly SizeClass[];
  /** The size class of that id, in any case; undefined where there is none. */
  readonly findSizeClass: (id: string) => SizeClass | undefined;
  /** Reads a config.json of a family that the catalogue knows. */
  readonly readConfig: typeof readConfig;
  readonly gpus: readonly Gpu<GpuId>[];
  /** Factors by runs that were measured: what is estimated with this catalogue is corrected by them. */
  readonly corrections: readonly Correction[];
  /** GPUs whose rental price and speed are known, cheapest first. */
  readonly rentableGpus: readonly Gpu<GpuId>[];
  /**
   * The model of a name, in any case: of its id, or of its Hub's, with or without owner, variant,
   * date and quantization. Undefined where no model has it.
   */
  readonly findModel: (name: string) => Model | undefined;
  /**
   * The checkpoint that a name of that model says, such as its instruct version; null where it says
   * the model's own. Without an owner it is the maker's where their names say such versions so, else
   * a path to fill in.
   */
  readonly checkpointOf: (name: string, model: ModelRow) => Checkpoint | null;
  /** The id of the model that was probably meant by a name that no model has; null where none is near. */
  readonly nearestModel: (name: unknown) => ModelId | null;
  /**
   * Why a name that no model has can be of none: it is of weights that are served, not trained, of a
   * draft model, of another kind, or of a quantization that is not counted; null where none of these.
   */
  readonly whyNoModel: (name: unknown) => Allowed | null;
  /** The model of an id, or of a checkpoint's name, that is in the catalogue. Throws where it is not. */
  readonly modelOf: (id: ModelId | Checkpoint) => Model;
  /**
   * The architecture that a config.json describes: the same object for the same one. Throws where
   * it describes none, which reading answers and runs rules out. With that head in place of its own,
   * where it can have it.
   */
  readonly architectureOf: (model: Pick<ModelRow, "config">, head?: Head) => Architecture;
  /** The GPU of that id, in any case; undefined where there is none. */
  readonly findGpu: (id: string) => Gpu<GpuId> | undefined;
  /** The GPU of an id that is in the catalogue. Throws where it is not. */
  readonly gpuOf: (id: GpuId) => Gpu<GpuId>;
}

const sizeClassIds = Object.keys(sizeClasses) as readonly SizeClass[];

const present = <Value>(value: Value | undefined, id: string): Value => {
  if (value === undefined) throw new Error(`"${id}" is not in the catalogue`);
  return value;
};

const withHead = (model: Architecture, head: Head): Architecture => {
  switch (head) {
    case "causal-lm":
      return model;
    case "embedding":
      return withoutHead(model);
    case "classification":
      return classificationHead(model)?.model ?? model;
  }
};

const createArchitectureOf = (): Catalogue["architectureOf"] => {
  const architectures = new WeakMap<ModelRow["config"], Partial<Record<Head, Architecture>>>();
  return ({ config }, head = "causal-lm") => {
    const known = architectures.get(config) ?? {};
    const same = known[head];
    if (same) return same;
    const result = readConfig(config);
    if ("issues" in result) throw new Error(`config.json: ${JSON.stringify(result.issues)}`);
    const architecture = withHead(result.architecture, head);
    architectures.set(config, { ...known, [head]: architecture });
    return architecture;
  };
};

/** The built-in catalogue with what a host adds. */
export const createCatalogue = ({
  models = [],
  gpus = [],
  prices = {},
  corrections = [],
}: CatalogueAdditions = {}): Catalogue => {
  const modelsById = new Map(
    [...modelRows, ...(models as readonly Model[])].map((model) => [model.id as string, model]),
  );
  const allModels = [...modelsById.values()];
  const { find, nearestTo, whyNone } = createModelFinder(allModels);
  const gpusById = new Map([...gpuRows, ...(gpus as readonly Gpu<GpuId>[])].map((gpu) => [gpu.id as string, gpu]));
  for (const [id, pricePerHourUsd] of Object.entries(prices)) {
    const gpu = gpusById.get(id);
    if (gpu) gpusById.set(id, { ...gpu, pricePerHourUsd });
  }
  const allGpus = [...gpusById.values()];
  return {
    models: allModels,
    sizeClasses,
    sizeClassIds,
    findSizeClass: (id) => sizeClassIds.find((sizeClass) => sizeClass === id.toLowerCase()),
    readConfig,
    gpus: allGpus,
    corrections,
    rentableGpus: allGpus
      .filter(({ pricePerHourUsd, bf16Tflops }) => pricePerHourUsd !== null && bf16Tflops !== null)
      .toSorted((a, b) => (a.pricePerHourUsd as Interval).mid - (b.pricePerHourUsd as Interval).mid),
    findModel: find,
    checkpointOf,
    nearestModel: nearestTo,
    whyNoModel: whyNone,
    modelOf: (id) => present(find(id), id),
    architectureOf: createArchitectureOf(),
    findGpu: (id) => gpusById.get(id.toLowerCase()),
    gpuOf: (id) => present(gpusById.get(id), id),
  };
};

/** The catalogue as it is shipped. */
export const builtInCatalogue: Catalogue = createCatalogue();
