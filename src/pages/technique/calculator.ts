import type { LinearName } from "../../core/index.ts";
import {
  allLinear,
  type Catalogue,
  type Derivation,
  derivations,
  type Estimate,
  estimate,
  isAllLinear,
  type MemoryStory,
  type ModelId,
  memoryStory,
  plainRun,
  type Run,
  type TechniqueId,
  techniqueOf,
} from "../../core/index.ts";
import type { AllWords } from "../../locales/index.ts";

const attention: readonly LinearName[] = ["q_proj", "k_proj", "v_proj", "o_proj"];

/** Modules that a technique can be put on, by the ids of `words.reference.calculator.targets`. */
const targetModules = {
  all: allLinear,
  mlp: ["gate_proj", "up_proj", "down_proj"],
  attention: attention,
  "queries-values": ["q_proj", "v_proj"],
} as const satisfies Readonly<Record<string, readonly LinearName[]>>;

export type Targets = keyof typeof targetModules;

export const targetIds = Object.keys(targetModules) as readonly Targets[];

/** What someone sets on a technique's page. */
export interface CalculatorInput {
  readonly model: ModelId;
  /** Where the technique has a rank, and where it goes. */
  readonly rank: number;
  readonly targets: Targets;
  readonly sequenceLength: number;
  readonly gradientCheckpointing: boolean;
}

/** A run, what it takes, how the figures come about, and how its memory does over a step. */
export interface Calculated {
  readonly run: Run;
  readonly estimate: Estimate;
  readonly derivations: readonly Derivation[];
  readonly story: MemoryStory;
}

/** What one sequence at a time on one GPU takes by that technique. */
export const calculated = (
  id: TechniqueId,
  { model, rank, targets, sequenceLength, gradientCheckpointing }: CalculatorInput,
  catalogue: Catalogue,
): Calculated => {
  const technique = techniqueOf(id);
  const { hyperparameters } = technique;
  const chosen = hyperparameters.targetModules !== undefined && isAllLinear(hyperparameters.targetModules);
  const architecture = catalogue.architectureOf(catalogue.modelOf(model));
  const run: Run = {
    ...plainRun(technique, sequenceLength, 1, architecture),
    hyperparameters: {
      ...hyperparameters,
      ...(hyperparameters.rank === undefined ? {} : { rank }),
      ...(chosen ? { targetModules: targetModules[targets] } : {}),
    },
    microBatchSize: 1,
    gradientAccumulation: 1,
    gradientCheckpointing,
  };
  const result = estimate(architecture, technique, run, catalogue);
  return {
    run,
    estimate: result,
    derivations: derivations(architecture, technique, run, { estimate: result, priced: null, gpu: null }),
    story: memoryStory(architecture, technique, run),
  };
};

/** What the calculator says of an estimate. */
export const calculatedText = (
  { trainableParameters, totalParameters, checkpointBytes, memory }: Estimate,
  words: AllWords,
): { readonly trained: string; readonly checkpoint: string; readonly memory: string } => {
  const { format, reference } = words;
  const { total, low, high } = memory.perGpuBytes;
  return {
    trained: reference.calculator.trainedOf(
      format.compact(trainableParameters),
      format.compact(totalParameters),
      format.percent(trainableParameters / totalParameters, 2),
    ),
    checkpoint: format.fileSize(checkpointBytes),
    memory: reference.calculator.memoryOf(
      format.gigabytes(total, 1),
      format.gigabytes(low, 1),
      format.gigabytes(high, 1),
    ),
  };
};
