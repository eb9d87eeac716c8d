import { type Answers, cardIn, type GpuAnswer } from "../answers.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { gpus as builtInGpus, type GpuId } from "../catalogue/gpus.ts";
import { cardCounts } from "../estimate/hardware-plan.ts";
import { isAsked } from "../questions/flow.ts";
import { rent } from "../questions/kinds/gpu.ts";
import { quantizedTechnique, referenceTechnique, type TechniqueId, wholeModelTechnique } from "../techniques/index.ts";
import type { ConstraintId } from "./constraints.ts";
import type { Placed, PlacedTechnique, Placement } from "./placement.ts";

/** What people who train by themselves consider: two for a desktop, four to rent. */
const considered: readonly GpuId[] = ["rtx-4090", "rtx-5090", "l4", "l40s", "a100-80gb", "h100-sxm"];

/** Of the GPUs that a host added to the catalogue, how many are compared. */
const mostOfHost = 3;

/**
 * Every placement that the matrix is made of: the person's own, the cheapest for rent, then each
 * GPU that people consider in numbers from one to eight. None where no model is trained by oneself.
 */
export const placementsFor = (answers: Answers, { gpus, findGpu }: Catalogue): readonly Placement[] => {
  if (!isAsked("gpu", answers)) return [];
  const own = cardIn(answers);
  const inNumbers = (gpu: GpuAnswer, isOwn: boolean): readonly Placement[] =>
    cardCounts.map((gpuCount) => ({ gpu, gpuCount, isOwn }));
  const ofHost = gpus.filter(({ id }) => builtInGpus.every((builtIn) => builtIn.id !== id)).slice(0, mostOfHost);
  const others = [...ofHost.map(({ id }) => id), ...considered].filter((id) => id !== own && findGpu(id));
  return [
    ...(own === null || answers.gpu === undefined || answers.gpu === "unknown"
      ? []
      : typeof answers.gpus === "number"
        ? [{ gpu: answers.gpu, gpuCount: answers.gpus, isOwn: true }]
        : inNumbers(answers.gpu, true)),
    { gpu: rent, gpuCount: null, isOwn: answers.gpu === rent },
    ...others.flatMap((gpu) => inNumbers(gpu, false)),
  ];
};

/** One GPU and, technique by technique, the fewest of it that the run fits on. */
export interface MatrixColumn {
  readonly gpu: GpuAnswer;
  /** As answered; null where every technique gets as many as it needs. */
  readonly gpuCount: number | null;
  readonly isOwn: boolean;
  readonly cells: readonly MatrixCell[];
}

export interface MatrixCell extends PlacedTechnique {
  readonly fits: boolean;
  /** What would lead there. */
  readonly leader: TechniqueId | null;
}

/** Techniques by GPUs. */
export interface GpuMatrix {
  readonly columns: readonly MatrixColumn[];
}

const unfit: readonly (ConstraintId | undefined)[] = ["memory", "sharding"];

const fitsIn = ({ exclusion }: PlacedTechnique): boolean => !unfit.includes(exclusion?.constraint);

/** What other GPUs may change; all else that rules a technique out follows from the answers. */
const onHardware: readonly (ConstraintId | undefined)[] = [...unfit, "budget", "deadline"];

/** The column of one GPU, of its placements in growing numbers. */
const columnOf = (placed: readonly Placed[]): MatrixColumn => {
  const [{ placement, techniques }] = placed as readonly [Placed, ...Placed[]];
  return {
    gpu: placement.gpu,
    gpuCount: placed.length === 1 ? placement.gpuCount : null,
    isOwn: placement.isOwn,
    cells: techniques.map((_, index) => {
      const inNumbers = placed.map(({ leader, techniques: all }) => {
        const cell = all[index] as PlacedTechnique;
        return { ...cell, fits: fitsIn(cell), leader };
      });
      return inNumbers.find(({ fits }) => fits) ?? (inNumbers.at(-1) as MatrixCell);
    }),
  };
};

/** The matrix of all placements. */
export const gpuMatrixFrom = (placed: readonly Placed[]): GpuMatrix => ({
  columns: [...new Set(placed.map(({ placement }) => placement.gpu))].map((gpu) =>
    columnOf(placed.filter(({ placement }) => placement.gpu === gpu)),
  ),
});

/**
 * The techniques that the answers allow, whatever the GPU: what leads, LoRA, its quantized form and
 * full fine-tuning first, then as ranked.
 */
export const matrixRows = (
  { columns }: GpuMatrix,
  ranking: readonly { readonly technique: TechniqueId }[],
): readonly TechniqueId[] => {
  const ranked = ranking.map(({ technique }) => technique);
  const first = [...ranked.slice(0, 1), referenceTechnique.id, quantizedTechnique.id, wholeModelTechnique.id];
  const isAllowed = (id: TechniqueId): boolean =>
    columns.some(({ cells }) =>
      cells.some(
        ({ technique, exclusion }) =>
          technique === id && (exclusion === null || onHardware.includes(exclusion.constraint)),
      ),
    );
  return [...new Set([...first, ...ranked])].filter(isAllowed);
};
