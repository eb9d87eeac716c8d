import type { GpuAnswer } from "../answers.ts";
import { quantizedTechnique, referenceTechnique, type TechniqueId, wholeModelTechnique } from "../techniques/index.ts";
import type { ConstraintId } from "./constraints.ts";
import type { Placed, PlacedTechnique } from "./placement.ts";

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
