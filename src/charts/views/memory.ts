import {
  type AlikeMemory,
  type Catalogue,
  type Decision,
  type Estimate,
  type MemoryPart,
  memoryParts,
  type RankedTechnique,
  type Run,
  referenceTechnique,
  type TechniqueId,
  techniqueOf,
  usableBytes,
  wholeModelTechnique,
} from "../../core/index.ts";
import { inGigabytes } from "../../locales/format.ts";
import type { Words } from "../../locales/index.ts";
import { shortGpuName } from "../../wording/names.ts";

/** The name of a part of memory. */
export const memoryPartName = (part: MemoryPart, words: Words): string => words.figures[part];

/** A bar: GiB on one GPU by part, and what waits in host memory. */
export interface MemoryRow {
  readonly technique: TechniqueId;
  readonly name: string;
  readonly parts: Readonly<Record<MemoryPart, number>>;
  readonly totalGiB: number;
  readonly lowGiB: number;
  readonly highGiB: number;
  readonly hostGiB: number;
  readonly fits: boolean;
  /** Whether its own run fits, by what all bars do without. */
  readonly fitsPlanned: boolean;
  /** Its settings, where each bar has its own. */
  readonly settings: string | null;
}

interface Figures {
  readonly technique: TechniqueId;
  readonly memory: Estimate["memory"]["perGpuBytes"];
  readonly hostBytes: number;
  readonly fits: boolean;
  readonly fitsPlanned?: boolean;
  readonly settings: string | null;
}

const rowOf = (
  { technique, memory, hostBytes, fits, fitsPlanned = false, settings }: Figures,
  words: Words,
): MemoryRow => ({
  technique,
  name: words.techniques[technique].name,
  parts: Object.fromEntries(memoryParts.map((part) => [part, inGigabytes(memory[part])])) as Record<MemoryPart, number>,
  totalGiB: inGigabytes(memory.total),
  lowGiB: inGigabytes(memory.low),
  highGiB: inGigabytes(memory.high),
  hostGiB: inGigabytes(hostBytes),
  fits,
  fitsPlanned,
  settings,
});

/** Every technique under the settings that all share, in the order of the ranking. */
export const alikeRows = (
  { gpu, rows }: AlikeMemory,
  ranking: readonly RankedTechnique[],
  words: Words,
): readonly MemoryRow[] => {
  // What its run is ruled out for may be the deadline or the budget, and not memory.
  const fitsAsPlanned = ({ feasible, estimate, run }: RankedTechnique): boolean =>
    feasible || (run?.gpu === gpu.id && (estimate?.memory.perGpuBytes.total ?? Infinity) <= usableBytes(gpu));
  const possible = new Set(ranking.filter(fitsAsPlanned).map(({ technique }) => technique));
  return rows.map((row) =>
    rowOf({ ...row, hostBytes: 0, fitsPlanned: possible.has(row.technique), settings: null }, words),
  );
};

/** Batch, checkpointing and optimizer of a run, and where it is placed. */
const settingsText = ({ microBatchSize, gradientCheckpointing, optimizer, gpuCount }: Run, gpu: string, words: Words) =>
  words.charts.memory.settings({
    batch: microBatchSize,
    checkpointing: gradientCheckpointing,
    optimizer: words.charts.memory.optimizers[optimizer],
    gpuCount,
    gpu,
  });

/** Every technique as its own run is planned, in the order of the ranking. */
export const plannedRows = (
  ranking: readonly RankedTechnique[],
  { findGpu }: Pick<Catalogue, "findGpu">,
  words: Words,
): readonly MemoryRow[] =>
  ranking.flatMap(({ technique, estimate, run, excludedBecause }) => {
    const gpu = run && findGpu(run.gpu);
    if (!estimate || !run || !gpu || excludedBecause?.constraint === "biases") return [];
    const { perGpuBytes, hostBytes } = estimate.memory;
    return [
      rowOf(
        {
          technique,
          memory: perGpuBytes,
          hostBytes,
          fits: perGpuBytes.total <= usableBytes(gpu),
          settings: settingsText(run.settings, shortGpuName(gpu.name), words),
        },
        words,
      ),
    ];
  });

/** Less than this in host memory is not seen, and not worth a word. */
const leastHostGiB = 0.05;

/** How many bars are drawn before all are asked for. */
const fewBars = 5;

/**
 * The bars that are drawn first: the leading ones, what trains the whole model, and the usual
 * adapters on a 16-bit and on a quantized base.
 */
export const fewRows = (rows: readonly MemoryRow[]): readonly MemoryRow[] => {
  const wanted: ((row: MemoryRow) => boolean)[] = [
    ({ technique }) => technique === wholeModelTechnique.id,
    ({ technique }) => technique === referenceTechnique.id,
    ({ technique }) => techniqueOf(technique).baseQuantization !== "none",
  ];
  const kept = new Set([...rows.slice(0, 2), ...rows.filter((row) => wanted.some((is) => is(row)))]);
  for (const row of rows) if (kept.size < fewBars) kept.add(row);
  return rows.filter((row) => kept.has(row));
};

/** The finding: what the first needs, and what training the whole model would, or the reference. */
export const memoryFinding = (
  rows: readonly MemoryRow[],
  { words, gpu, usableGiB }: { readonly words: Words; readonly gpu: string; readonly usableGiB: number },
): string => {
  const [first] = rows;
  if (!first) return "";
  const { memory } = words.charts;
  const { gibibytes } = words.format;
  const rivalId = first.technique === wholeModelTechnique.id ? referenceTechnique.id : wholeModelTechnique.id;
  const rival = rows.find(({ technique }) => technique === rivalId);
  const has = memory.has(gpu, gibibytes(usableGiB));
  return rival
    ? memory.findingWith(first.name, gibibytes(first.totalGiB), rival.name, gibibytes(rival.totalGiB), has)
    : memory.finding(first.name, gibibytes(first.totalGiB), has);
};

/** What all bars share, in words. */
export const alikeText = ({ sequenceLength, isSharded, gpuCount }: AlikeMemory, words: Words): string =>
  words.charts.memory.same(words.format.number(sequenceLength), isSharded ? gpuCount : null);

/** GiB that a run can use of a GPU. */
export const usableGiB = (gpu: AlikeMemory["gpu"]): number => inGigabytes(usableBytes(gpu));

/** Something that stands beside the name of a bar. */
export interface RowLine {
  readonly id: "figures" | "fit" | "host" | "settings";
  readonly text: string;
  readonly isWarning: boolean;
}

/** What stands beside the name of a bar: its figures, that it does not fit, host memory, settings. */
export const rowLines = (row: MemoryRow, words: Words): readonly RowLine[] => {
  const { totalGiB, lowGiB, highGiB, hostGiB, fits, fitsPlanned, settings } = row;
  const { memory } = words.charts;
  const { gibibytes } = words.format;
  const line = (id: RowLine["id"], text: string): RowLine => ({ id, text, isWarning: id === "fit" });
  return [
    line("figures", memory.withRange(gibibytes(totalGiB), gibibytes(lowGiB), gibibytes(highGiB))),
    ...(fits ? [] : [line("fit", fitsPlanned ? memory.fitsPlanned : memory.doesNotFit)]),
    ...(hostGiB < leastHostGiB ? [] : [line("host", memory.inHost(gibibytes(hostGiB)))]),
    ...(settings === null ? [] : [line("settings", settings)]),
  ];
};

/** The row in words: the sum, its range, and every part that takes something. */
export const memoryText = (row: MemoryRow, words: Words): string => {
  const parts = memoryParts
    .filter((part) => row.parts[part] >= 0.005)
    .map((part) => `${memoryPartName(part, words)} ${words.format.number(row.parts[part], 2)}`);
  const [figures, ...beside] = rowLines(row, words).map(({ text }) => text);
  return words.charts.memory.point(row.name, figures ?? "", [...beside, ...parts].join(", "));
};

/** A rectangle of a bar, in pixels from the start of the chart. */
export interface BarPiece {
  readonly part: MemoryPart;
  readonly from: number;
  readonly width: number;
}

/** Where a bar and what belongs to it is drawn. */
export interface DrawnBar {
  readonly row: MemoryRow;
  readonly pieces: readonly BarPiece[];
  readonly whisker: readonly [number, number];
  /** What lies beyond the GPU's memory. */
  readonly beyond: { readonly from: number; readonly width: number } | null;
  readonly host: { readonly from: number; readonly width: number } | null;
}

export interface MemoryDrawing {
  readonly bars: readonly DrawnBar[];
  readonly line: number | null;
  readonly ticks: readonly { readonly at: number; readonly value: number }[];
}

/** A step of 1, 2 or 5 times a power of ten that marks the axis four to eight times. */
const stepFor = (most: number): number => {
  const power = 10 ** Math.floor(Math.log10(most / 4));
  return power * ([1, 2, 5].find((times) => times * power >= most / 6) ?? 10);
};

/** Pixels between the range of a bar and what waits in host memory. */
const hostGap = 6;

/** The places of all bars in a chart that is so wide, beside a line at what the GPU has. */
export const memoryDrawing = (rows: readonly MemoryRow[], capacity: number | null, width: number): MemoryDrawing => {
  const most = 1.02 * Math.max(capacity ?? 0, ...rows.map(({ highGiB, hostGiB }) => highGiB + hostGiB));
  const at = (value: number): number => (value / most) * (width - hostGap);
  const step = stepFor(most);
  return {
    line: capacity === null ? null : at(capacity),
    ticks: Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => ({
      at: at(index * step),
      value: Number((index * step).toPrecision(6)),
    })),
    bars: rows.map((row) => {
      let from = 0;
      const pieces = memoryParts.flatMap((part) => {
        const piece = { part, from: at(from), width: at(row.parts[part]) };
        from += row.parts[part];
        return piece.width > 0 ? [piece] : [];
      });
      const end = at(row.totalGiB);
      return {
        row,
        pieces,
        whisker: [at(row.lowGiB), at(row.highGiB)],
        beyond:
          row.fits || capacity === null || row.totalGiB <= capacity
            ? null
            : { from: at(capacity), width: end - at(capacity) },
        host: row.hostGiB < leastHostGiB ? null : { from: at(row.highGiB) + hostGap, width: at(row.hostGiB) },
      };
    }),
  };
};

export type Ranked = Pick<Decision, "ranking" | "answers">;
