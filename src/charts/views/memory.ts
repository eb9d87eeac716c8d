import {
  type Answers,
  type Catalogue,
  cardIn,
  type MemoryPart,
  memoryParts,
  type RankedTechnique,
  type TechniqueId,
  usableBytes,
} from "../../core/index.ts";
import { inGigabytes } from "../../locales/format.ts";
import type { Words } from "../../locales/index.ts";

/** The name of a part of memory. */
export const memoryPartName = (part: MemoryPart, words: Words): string => words.figures[part];

export interface MemoryRow {
  readonly technique: TechniqueId;
  readonly name: string;
  readonly parts: Readonly<Record<MemoryPart, number>>;
  readonly totalGB: number;
  readonly lowGB: number;
  readonly highGB: number;
  /** How far the range reaches below and above the total, as a whisker is drawn. */
  readonly whiskerGB: readonly [number, number];
  readonly feasible: boolean;
}

/** GB on one GPU by part for every technique that has an estimate, in the order of the ranking. */
export const memoryRows = (ranking: readonly RankedTechnique[], words: Words): readonly MemoryRow[] =>
  ranking.flatMap(({ technique, estimate, feasible }) => {
    if (!estimate) return [];
    const bytes = estimate.memory.perGpuBytes;
    const [totalGB, lowGB, highGB] = [inGigabytes(bytes.total), inGigabytes(bytes.low), inGigabytes(bytes.high)];
    return [
      {
        technique,
        name: words.techniques[technique].name,
        parts: Object.fromEntries(memoryParts.map((part) => [part, inGigabytes(bytes[part])])) as Record<
          MemoryPart,
          number
        >,
        totalGB,
        lowGB,
        highGB,
        whiskerGB: [totalGB - lowGB, highGB - totalGB],
        feasible,
      },
    ];
  });

/**
 * The row that takes least: of what is possible, or of all where nothing is. Undefined without any.
 */
export const smallestRow = (rows: readonly MemoryRow[]): MemoryRow | undefined =>
  rows.toSorted((a, b) => Number(b.feasible) - Number(a.feasible) || a.totalGB - b.totalGB)[0];

/** GB of the card that was answered, or null where none was. */
export const capacityGB = (answers: Answers, { gpuOf }: Catalogue): number | null => {
  const card = cardIn(answers);
  return card === null ? null : inGigabytes(usableBytes(gpuOf(card)));
};

/** The row in words: the sum, its range, and every part that takes something. */
export const memoryText = ({ name, parts, totalGB, lowGB, highGB }: MemoryRow, words: Words): string =>
  words.charts.memory.point(
    name,
    words.format.number(totalGB, 1),
    words.format.number(lowGB, 1),
    words.format.number(highGB, 1),
    memoryParts
      .filter((part) => parts[part] >= 0.005)
      .map((part) => `${memoryPartName(part, words)} ${words.format.number(parts[part], 2)}`)
      .join(", "),
  );
