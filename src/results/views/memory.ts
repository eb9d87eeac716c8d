import { gpuOf, usableBytes } from "../../guide/catalogue/gpus.ts";
import { type MemoryPart, memoryParts } from "../../guide/estimate/memory.ts";
import { type Decision, type TechniqueId, techniqueOf } from "../../guide/index.ts";

const gibibyte = 2 ** 30;

export interface MemoryRow {
  readonly technique: TechniqueId;
  readonly name: string;
  readonly parts: Readonly<Record<MemoryPart, number>>;
  readonly totalGB: number;
  readonly lowGB: number;
  readonly highGB: number;
  readonly feasible: boolean;
}

/** GB on one GPU by part for every technique that has an estimate, in the order of the ranking. */
export const memoryRows = ({ ranking }: Decision): readonly MemoryRow[] =>
  ranking.flatMap(({ technique, estimate, feasible }) => {
    if (!estimate) return [];
    const bytes = estimate.memory.perGpuBytes;
    return [
      {
        technique,
        name: techniqueOf(technique).name,
        parts: Object.fromEntries(memoryParts.map((part) => [part, bytes[part] / gibibyte])) as Record<
          MemoryPart,
          number
        >,
        totalGB: bytes.total / gibibyte,
        lowGB: bytes.low / gibibyte,
        highGB: bytes.high / gibibyte,
        feasible,
      },
    ];
  });

/** GB of the card that was answered, or null where none was. */
export const capacityGB = ({ answers }: Decision): number | null =>
  answers.gpu === undefined || answers.gpu === "unknown" || answers.gpu === "rent"
    ? null
    : usableBytes(gpuOf(answers.gpu)) / gibibyte;
