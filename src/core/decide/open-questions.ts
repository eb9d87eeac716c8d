import { type Answers, isOpen } from "../answers.ts";
import { sum } from "../interval.ts";
import { flow } from "../questions/flow.ts";
import { type QuestionId, questionIds, questionOf } from "../questions/index.ts";
import { kindOf } from "../questions/kinds/index.ts";
import { techniques } from "../techniques/index.ts";
import type { Evaluation } from "./evaluation.ts";
import type { Ranking } from "./ranking.ts";

/** How uncertain the winner is, in bits, from how often each technique wins. */
const entropy = (wins: readonly number[]): number => {
  const total = sum(wins);
  return -sum(wins.filter((count) => count > 0).map((count) => (count / total) * Math.log2(count / total)));
};

/**
 * Expected fall of the winner's entropy, in bits, once it is known to which group a draw belongs.
 * Below 0 where that is less than chance would make of so few draws. Each group is wins by technique. The estimate from so many draws is too high by about (groups -
 * 1)(winners - 1) / (2 draws ln 2) (Miller 1955), which is taken off.
 */
const expectedGain = (groups: readonly (readonly number[])[], independentDraws: number): number => {
  const totals = techniques.map((_, index) => sum(groups.map((wins) => wins[index] as number)));
  const all = sum(totals);
  if (all === 0) return 0;
  const after = sum(groups.map((wins) => (sum(wins) === 0 ? 0 : (sum(wins) / all) * entropy(wins))));
  const winners = totals.filter((count) => count > 0).length;
  const bias = ((groups.length - 1) * (winners - 1)) / (2 * independentDraws * Math.LN2);
  return entropy(totals) - after - bias;
};

const winsIn = (counts: Int32Array, rows: readonly number[]): readonly number[] =>
  techniques.map((_, index) => sum(rows.map((row) => counts[row * techniques.length + index] as number)));

/** What a scenario assumes of each question. */
type ScenarioValues = Readonly<Partial<Record<QuestionId, unknown>>>;

const entersAsWeights = (id: QuestionId): boolean => kindOf(questionOf(id)).opens === "weights";

/** An open question, with how much its answer would tell about the winner: in bits. */
export interface OpenQuestion {
  readonly id: QuestionId;
  readonly informationGain: number;
}

/** A gain as it is told: no less than nothing, to four digits. */
const told = (gain: number): number => Math.round(Math.max(0, gain) * 1e4) / 1e4;

/**
 * The open questions whose answers are read, the most telling first: by expected information gain.
 * What the order of priorities would tell is taken from which criterion weighs most.
 */
export const openQuestions = (
  answers: Answers,
  ranking: Ranking,
  hiddenQuestions: readonly QuestionId[],
): readonly OpenQuestion[] => {
  const { scenarios, analysis, problem } = ranking;
  const scenarioOf = (evaluations: readonly Evaluation[]): ScenarioValues =>
    (evaluations[0] as Evaluation).workload.scenario;
  const gainOf = (id: QuestionId): number => {
    if (entersAsWeights(id)) {
      const groups = Array.from({ length: problem.criteria }, (_, criterion) =>
        winsIn(analysis.winsByHeaviest, [criterion]),
      );
      return expectedGain(groups, problem.draws);
    }
    const rows = new Map<unknown, number[]>();
    for (const [index, evaluations] of scenarios.entries()) {
      const answer = scenarioOf(evaluations)[id];
      const group = rows.get(answer) ?? [];
      group.push(index);
      rows.set(answer, group);
    }
    return expectedGain(
      [...rows.values()].map((group) => winsIn(analysis.winsByScenario, group)),
      scenarios.length,
    );
  };
  // A question that is in no scenario, and is no weighting either, tells nothing.
  const first = scenarios[0];
  const tells = (id: QuestionId): boolean =>
    entersAsWeights(id) ||
    (kindOf(questionOf(id)).opens === "scenarios" && first !== undefined && Object.hasOwn(scenarioOf(first), id));
  return flow(answers, hiddenQuestions)
    .filter((id) => isOpen(answers, id) && tells(id))
    .map((id) => ({ id, gain: gainOf(id) }))
    .toSorted((a, b) => told(b.gain) - told(a.gain) || b.gain - a.gain)
    .map(({ id, gain }) => ({ id, informationGain: told(gain) }));
};

/** The most telling of open questions; where none tells anything, the first that is asked. */
export const nextOf = (open: readonly OpenQuestion[]): OpenQuestion | null => {
  const [first] = open;
  if (!first || first.informationGain > 0) return first ?? null;
  return open.toSorted((a, b) => questionIds.indexOf(a.id) - questionIds.indexOf(b.id))[0] ?? null;
};
