import { type Answers, unknown } from "../answers.ts";
import { sum } from "../interval.ts";
import { isAsked } from "../questions/flow.ts";
import { type QuestionId, questionIds } from "../questions/index.ts";
import type { Scenario } from "../workload.ts";
import type { Ranking } from "./rank.ts";

/** Entropy of the winner in bits, from how often each technique wins. */
const entropy = (wins: readonly number[]): number => {
  const total = sum(wins);
  return total === 0
    ? 0
    : -sum(wins.filter((count) => count > 0).map((count) => (count / total) * Math.log2(count / total)));
};

/**
 * The open question whose answer would tell most about the winner: the expected fall of the winner's entropy, in bits, over the
 * scenarios of the ranking. Null when nothing is open.
 */
export const nextQuestion = (
  answers: Answers,
  { standings, workloads }: Ranking,
): { readonly id: QuestionId; readonly informationGain: number } | null => {
  const winsWhere = (scenarios: readonly number[]): number[] =>
    standings.map(({ winsByScenario }) => sum(scenarios.map((index) => winsByScenario[index] ?? 0)));
  const all = workloads.map((_, index) => index);
  const before = entropy(winsWhere(all));
  const gains = questionIds
    .filter(
      (id) => id !== "priorities" && isAsked(id, answers) && (answers[id] === undefined || answers[id] === unknown),
    )
    .map((id) => {
      const groups = new Map<unknown, number[]>();
      for (const index of all) {
        const value = workloads[index]?.scenario[id as keyof Scenario];
        groups.set(value, [...(groups.get(value) ?? []), index]);
      }
      const after = sum([...groups.values()].map((group) => (group.length / all.length) * entropy(winsWhere(group))));
      return { id, informationGain: Math.round(Math.max(0, before - after) * 1e4) / 1e4 };
    });
  return gains.toSorted((a, b) => b.informationGain - a.informationGain)[0] ?? null;
};
