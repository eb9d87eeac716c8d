import {
  type Answers,
  type Catalogue,
  type GpuMatrix,
  type MatrixCell,
  type MatrixColumn,
  type MemoryOptimization,
  matrixRows,
  type RankedTechnique,
  type TechniqueId,
  withPlacement,
} from "../core/index.ts";
import type { AllWords } from "../locales/index.ts";
import { shortGpuName } from "./names.ts";

/** A technique on one GPU, in words. */
export interface MatrixCellText {
  /** How many of which GPU. */
  readonly gpus: string;
  readonly memory: string;
  /** With what one GPU has for a run. */
  readonly range: string;
  /** The settings of that memory: they differ from cell to cell. */
  readonly settings: string;
  /** Time and cost per run, or what rules it out there. */
  readonly takes: string;
  /** Whether that is what rules it out. */
  readonly isAgainst: boolean;
  readonly fits: boolean;
  readonly leader: string;
  /** Whether it would lead there itself. */
  readonly leads: boolean;
  /** The answers of someone who trains there. */
  readonly adopted: Answers;
}

/** The matrix in words; `cells` in the order of the columns. */
export interface MatrixText {
  readonly columns: readonly { readonly key: string; readonly name: string; readonly note: string | null }[];
  readonly rows: readonly {
    readonly technique: TechniqueId;
    readonly name: string;
    readonly cells: readonly MatrixCellText[];
  }[];
}

const unknown = "–";

const idOf = ({ gpu }: Pick<MatrixColumn, "gpu">): string => (typeof gpu === "object" ? gpu.id : gpu);

/** More savings than these are counted and not named. */
const mostNamed = 3;

/** Batch size and memory savings of a planned run, in a few words. */
export const settingsText = (
  microBatchSize: number,
  memoryOptimizations: readonly MemoryOptimization[],
  { closed: { matrix } }: AllWords,
): string => {
  const savings = memoryOptimizations.flatMap((id) => (id === "micro-batch" ? [] : [matrix.savings[id]]));
  return [
    matrix.batch(microBatchSize),
    ...(savings.length > mostNamed ? [matrix.manySavings(savings.length)] : savings),
  ].join(matrix.comma);
};

const takesText = ({ fits, exclusion, hours, costUsd }: MatrixCell, words: AllWords): string => {
  const { matrix } = words.closed;
  if (!fits) return matrix.doesNotFit;
  const figures = matrix.takes(
    hours ? words.format.duration(hours.mid, "short") : unknown,
    costUsd ? words.format.usd(costUsd.mid) : unknown,
  );
  if (!exclusion) return figures;
  const { constraint } = exclusion;
  const limits: Partial<Record<typeof constraint, string>> = matrix.limits;
  return matrix.beyond(figures, limits[constraint] ?? words.closed.constraints[constraint]);
};

/** The matrix for those answers in words, its rows in the order of the ranking. */
export const matrixText = (
  matrix: GpuMatrix,
  answers: Answers,
  ranking: readonly Pick<RankedTechnique, "technique">[],
  { gpuOf }: Pick<Catalogue, "gpuOf">,
  words: AllWords,
): MatrixText => {
  const { matrix: text } = words.closed;
  const { format } = words;
  const nameOf = (id: TechniqueId): string => words.techniques[id].name;
  const cellText = ({ gpu, gpuCount }: MatrixColumn, cell: MatrixCell): MatrixCellText => {
    const { technique, memory, usableBytes, fits, exclusion, leader } = cell;
    const leads = leader === technique;
    return {
      gpus: gpu === "rent" ? text.cards(cell.gpuCount, shortGpuName(gpuOf(cell.gpu).name)) : text.count(cell.gpuCount),
      memory: text.gibibytes(format.gigabytes(memory.total, 1)),
      range: text.range(
        format.gigabytes(memory.low, 1),
        format.gigabytes(memory.high, 1),
        format.gigabytes(usableBytes, 1),
      ),
      settings: fits ? settingsText(cell.microBatchSize, cell.memoryOptimizations, words) : text.everySaving,
      takes: takesText(cell, words),
      isAgainst: exclusion !== null,
      fits,
      leader: leader === null ? text.nothingLeads : leads ? text.leads : text.otherLeads(nameOf(leader)),
      leads,
      adopted: withPlacement(answers, { gpu, gpuCount: gpu === "rent" ? null : (gpuCount ?? cell.gpuCount) }),
    };
  };
  return {
    columns: matrix.columns.map((column) => {
      const id = idOf(column);
      const name = id === "rent" ? text.rented : shortGpuName(gpuOf(id as MatrixCell["gpu"]).name);
      return {
        key: id,
        name: column.gpuCount === null ? name : text.cards(column.gpuCount, name),
        note: column.isOwn ? text.yours : null,
      };
    }),
    rows: matrixRows(matrix, ranking).map((technique) => ({
      technique,
      name: nameOf(technique),
      cells: matrix.columns.flatMap((column) =>
        column.cells.filter((cell) => cell.technique === technique).map((cell) => cellText(column, cell)),
      ),
    })),
  };
};
