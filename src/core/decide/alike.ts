import type { Answers } from "../answers.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { type Gpu, usableBytes } from "../catalogue/gpus.ts";
import { corrected } from "../estimate/corrected.ts";
import { type MemoryEstimate, memoryEstimate } from "../estimate/memory.ts";
import { inDtypesOf, plainRun } from "../estimate/planned-run.ts";
import type { Run } from "../estimate/run.ts";
import { type TechniqueId, techniqueOf } from "../techniques/index.ts";
import type { RankedTechnique } from "./decide.ts";
import { architectureIn } from "./derivations.ts";
import type { PlacedRun } from "./placed-estimate.ts";

/** Peak memory of a technique under the settings that all share. */
export interface AlikeRow {
  readonly technique: TechniqueId;
  readonly memory: MemoryEstimate;
  readonly fits: boolean;
}

/** What all techniques are compared under, and what each needs then. */
export interface AlikeMemory {
  readonly gpu: Gpu;
  readonly gpuCount: number;
  readonly sequenceLength: number;
  /** Whether weights, gradients and optimizer states are split over the GPUs where a technique can. */
  readonly isSharded: boolean;
  readonly rows: readonly AlikeRow[];
}

type Placed = RankedTechnique & { readonly run: PlacedRun };

const isPlaced = (row: RankedTechnique): row is Placed => row.run !== null;

/** The same for all: one example at a time, checkpointing, AdamW, and the first one's sharding. */
const alikeRun = (
  { technique, run }: Placed,
  { settings }: PlacedRun,
  card: Gpu,
  model: Parameters<typeof plainRun>[3],
  { corrections }: Pick<Catalogue, "corrections">,
): Run => {
  const { sequenceLength, gpuCount, sharding, gpu } = settings;
  const used = techniqueOf(technique);
  const plain = inDtypesOf(card, plainRun(used, sequenceLength, gpuCount, model, run.training));
  const alike = {
    ...plain,
    ...(gpu === undefined ? {} : { gpu }),
    hyperparameters: run.settings.hyperparameters,
    microBatchSize: 1,
    gradientAccumulation: 1,
    gradientCheckpointing: true,
    sharding: used.refusesSharding ? plain.sharding : sharding,
    evaluation: { microBatchSize: 1, sequenceLength },
  };
  return corrected(alike, corrections);
};

/**
 * Peak memory of every technique under one setting, on the GPU and with the model of the first: so
 * that a bar is longer for what the technique is, rather than for the batch that was planned for
 * it. Null where nothing was placed.
 */
export const memoryAlike = (
  answers: Answers,
  ranking: readonly RankedTechnique[],
  catalogue: Catalogue,
): AlikeMemory | null => {
  const first = ranking.find(isPlaced)?.run;
  const gpu = first && catalogue.findGpu(first.gpu);
  const model = first && architectureIn(answers, first.model, catalogue);
  if (!first || !gpu || !model) return null;
  return {
    gpu,
    gpuCount: first.gpuCount,
    sequenceLength: first.settings.sequenceLength,
    isSharded: first.settings.sharding !== "none" && first.settings.sharding !== "ddp",
    rows: ranking
      .filter(isPlaced)
      // It finds nothing to train in the model.
      .filter(({ excludedBecause }) => excludedBecause?.constraint !== "biases")
      .map((row) => {
        const memory = memoryEstimate(model, techniqueOf(row.technique), alikeRun(row, first, gpu, model, catalogue));
        return { technique: row.technique, memory, fits: memory.total <= usableBytes(gpu) };
      }),
  };
};
