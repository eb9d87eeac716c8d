import {
  type Catalogue,
  type Decision,
  projectCost,
  type RankedTechnique,
  referenceTechnique,
  techniqueOf,
  usableBytes,
  wholeModelTechnique,
} from "../core/index.ts";
import type { AllWords } from "../locales/index.ts";
import { differentModels } from "./act/rows.ts";
import { settingsText } from "./gpuMatrix.ts";
import { winsOf } from "./wins.ts";

/** A figure with its range, or a figure alone. */
export interface GlanceCell {
  readonly text: string;
  readonly range: string | null;
  /** What the figure is a part of, or holds for. */
  readonly more: string | null;
  /** Whether it is why the technique cannot be had. */
  readonly isAgainst: boolean;
}

/** The leading techniques side by side. */
export interface Glance {
  readonly columns: readonly { readonly row: RankedTechnique; readonly name: string; readonly note: string | null }[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly GlanceCell[] }[];
}

/** How many of the possible techniques are compared, beside the one that trains the whole model. */
const leading = 3;

const compared = (ranking: readonly RankedTechnique[]): readonly RankedTechnique[] => {
  const kept = new Set(ranking.filter(({ feasible, run }) => feasible && run !== null).slice(0, leading));
  // The usual technique is looked for where it is ruled out too, if there is a column left.
  const usual: readonly string[] = [
    wholeModelTechnique.id,
    ...(kept.size > 0 && kept.size < leading ? [referenceTechnique.id] : []),
  ];
  return ranking.filter((row) => kept.has(row) || (usual.includes(row.technique) && row.run !== null));
};

type CellOf = (row: RankedTechnique) => GlanceCell;

const cell = (text: string, range: string | null = null, isAgainst = false): GlanceCell => ({
  text,
  range,
  more: null,
  isAgainst,
});

/** The top three and the technique that trains the whole model; null where nothing can be compared. */
export const glanceOf = (
  decision: Pick<Decision, "ranking" | "answers" | "advice">,
  { findGpu }: Pick<Catalogue, "findGpu">,
  words: AllWords,
  retrainingsPerYear?: number,
): Glance | null => {
  const { format, glance } = words;
  const { facts } = words.act;
  const columns = compared(decision.ranking);
  if (columns.length < 2) return null;
  const [first] = columns;
  const unknown = cell("–");
  const measures: readonly (readonly [string, CellOf])[] = [
    [
      glance.wins,
      (row) => {
        const wins = winsOf(row, decision.ranking, words);
        return wins ? { ...cell(wins.text), more: wins.note } : unknown;
      },
    ],
    [
      glance.quality,
      ({ criteria: { quality } }) =>
        cell(
          format.percent(quality.value.mid),
          facts.range(format.percent(quality.value.low), format.percent(quality.value.high)),
        ),
    ],
    [
      glance.memory,
      ({ estimate, run }) => {
        if (!estimate || !run) return unknown;
        const { total, low, high } = estimate.memory.perGpuBytes;
        const gpu = findGpu(run.gpu);
        return {
          ...cell(
            glance.gibibytes(format.gigabytes(total, 1)),
            facts.range(format.gigabytes(low, 1), format.gigabytes(high, 1)),
            gpu !== undefined && total > usableBytes(gpu),
          ),
          more: settingsText(run.settings.microBatchSize, run.memoryOptimizations, words),
        };
      },
    ],
    [
      glance.time,
      ({ run }) =>
        run?.hours
          ? cell(
              format.duration(run.hours.mid),
              facts.range(format.duration(run.hours.low, "short"), format.duration(run.hours.high, "short")),
            )
          : unknown,
    ],
    [
      glance.cost,
      (row) => {
        const cost = row.run?.costUsd;
        if (!cost) return unknown;
        const project = projectCost(decision, row, retrainingsPerYear)?.firstYearUsd;
        return {
          ...cell(format.usd(cost.mid), facts.range(format.usd(cost.low), format.usd(cost.high))),
          more: project ? words.serving.project.cell(format.usd(project.mid)) : null,
        };
      },
    ],
    [glance.checkpoint, ({ estimate }) => (estimate ? cell(format.fileSize(estimate.checkpointBytes)) : unknown)],
    [
      glance.latency,
      ({ run }) =>
        run
          ? cell(run.addedLatency.high === 0 ? glance.none : glance.upTo(format.percent(run.addedLatency.high)))
          : unknown,
    ],
    [glance.frameworks, ({ technique }) => cell(format.number(techniqueOf(technique).frameworks.length))],
  ];
  const otherModel = (row: RankedTechnique): string | null => (first && differentModels(first, row)?.other) ?? null;
  const noteOf = (row: RankedTechnique): string | null => {
    if (!row.feasible) return glance.ruledOut;
    if (row === first) return glance.recommended;
    const model = otherModel(row);
    if (model !== null) return glance.forModel(model);
    // It is second for what it does where the first is set aside, not for its wins.
    return row === columns[1] && !first?.ties.includes(row.technique)
      ? glance.second(format.percent(row.acceptability[1] ?? 0))
      : null;
  };
  return {
    columns: columns.map((row) => ({
      row,
      name: words.techniques[row.technique].name,
      note: noteOf(row),
    })),
    rows: measures.map(([label, of]) => ({ label, cells: columns.map(of) })),
  };
};
