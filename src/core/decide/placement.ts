import { type Answers, type GpuAnswer, withAnswer } from "../answers.ts";
import { type GpuId, usableBytes } from "../catalogue/gpus.ts";
import type { PeakBytes } from "../estimate/hardware-plan.ts";
import type { MemoryOptimization } from "../estimate/memory-optimizations.ts";
import { plannedRun } from "../estimate/planned-run.ts";
import type { Interval } from "../interval.ts";
import { type TechniqueId, techniques } from "../techniques/index.ts";
import type { Evaluation } from "./evaluation.ts";
import type { Exclusion } from "./exclusion.ts";
import { overScenarios, type Showable, shownScenario } from "./ranking.ts";

/** GPUs that the run could be placed on. */
export interface Placement {
  readonly gpu: GpuAnswer;
  /** Null where the planner chooses the number: of rented ones, the cheapest. */
  readonly gpuCount: number | null;
  /** Whether the person answered so. */
  readonly isOwn: boolean;
}

/** A technique as it would be planned there. */
export interface PlacedTechnique {
  readonly technique: TechniqueId;
  /** Why it would be ruled out there; null where it would not. */
  readonly exclusion: Exclusion | null;
  readonly gpu: GpuId;
  readonly gpuCount: number;
  /** Of one GPU. */
  readonly memory: PeakBytes;
  readonly usableBytes: number;
  /** Examples at a time on one GPU, and what else keeps the run within its memory. */
  readonly microBatchSize: number;
  readonly memoryOptimizations: readonly MemoryOptimization[];
  readonly hours: Interval | null;
  readonly costUsd: Interval | null;
}

/** The techniques on one placement, and which of them would lead there; null where none could. */
export interface Placed {
  readonly placement: Placement;
  readonly leader: TechniqueId | null;
  readonly techniques: readonly PlacedTechnique[];
}

/** The answers of someone who trains there. */
export const withPlacement = (answers: Answers, { gpu, gpuCount }: Pick<Placement, "gpu" | "gpuCount">): Answers => {
  const placed = withAnswer(answers, "gpu", gpu);
  return gpuCount === null ? placed : withAnswer(placed, "gpus", gpuCount);
};

/** The techniques there, from their evaluations in each scenario and in those that may be shown. */
export const placedFrom = (
  placement: Placement,
  scenarios: readonly (readonly Evaluation[])[],
  showable: readonly Showable[],
  leader: TechniqueId | null,
): Placed => {
  const place = techniques.findIndex(({ id }) => id === leader);
  const shown = shownScenario(leader === null ? showable.slice(0, 1) : showable, place);
  return {
    placement,
    leader,
    techniques: shown.flatMap(({ technique }, index) => {
      if (technique.trains === "unknown") return [];
      const { exclusion, feasible, plan, workload, memoryRange } = overScenarios(
        scenarios,
        [() => shown, ...showable],
        index,
      );
      const { gpu, gpuCount, memory, hours, costUsd } = plan;
      return [
        {
          technique: technique.id as TechniqueId,
          exclusion: feasible ? null : exclusion,
          gpu: gpu.id,
          gpuCount,
          memory: { total: memory.total, ...memoryRange },
          usableBytes: usableBytes(gpu),
          microBatchSize: plannedRun(technique, workload, plan).microBatchSize,
          memoryOptimizations: plan.memoryOptimizations,
          hours,
          costUsd,
        },
      ];
    }),
  };
};
