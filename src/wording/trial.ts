import type { Decision, RankedTechnique } from "../core/index.ts";
import type { AllWords } from "../locales/index.ts";

const first = ({ ranking, recommendation }: Decision): RankedTechnique | null => recommendation && (ranking[0] ?? null);

/** What a change of answers did: who wins, then memory, time and cost where they changed. */
export const trialText = (before: Decision, after: Decision, words: AllWords): readonly string[] => {
  const { trial } = words.closed;
  const { verdict } = words.result;
  const { format } = words;
  const [was, is] = [first(before), first(after)];
  const nameOf = (row: RankedTechnique | null): string =>
    row ? words.techniques[row.technique].name : verdict.nothing;
  const changed = <Value>(
    of: (row: RankedTechnique) => Value | null | undefined,
    text: (value: Value) => string,
    label: (change: string) => string,
  ): readonly string[] => {
    const [from, to] = [was && of(was), is && of(is)];
    if (from === null || from === undefined || to === null || to === undefined || text(from) === text(to)) return [];
    return [label(trial.fromTo(text(from), text(to)))];
  };
  return [
    nameOf(was) === nameOf(is) ? trial.still(nameOf(is)) : trial.winner(nameOf(was), nameOf(is)),
    ...changed(
      ({ estimate }) => estimate?.memory.perGpuBytes.total,
      (bytes) => format.gigabytes(bytes, 1),
      trial.memory,
    ),
    ...changed(
      ({ run }) => run?.hours?.mid,
      (hours) => format.duration(hours, "short"),
      trial.time,
    ),
    ...changed(
      ({ run }) => run?.costUsd?.mid,
      (value) => format.usd(value),
      trial.cost,
    ),
  ];
};
