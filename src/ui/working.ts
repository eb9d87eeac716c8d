import { architectureBy } from "../core/catalogue/models.ts";
import type { Factor, Step } from "../core/estimate/working.ts";
import { valueOf, workingOf } from "../core/estimate/working.ts";
import { type Answers, type RankedTechnique, techniqueOf } from "../core/index.ts";
import type { Words } from "../locales/index.ts";

/** A figure, the formula with its values put in (empty where it is none), and why. */
export interface WorkedStep {
  readonly name: string;
  readonly formula: string;
  readonly result: string;
  readonly why: string;
  readonly claims: Step["claims"];
}

const units: Readonly<Record<Step["unit"], (value: number, words: Words) => string>> = {
  bytes: (value, words) =>
    value < 2 ** 27
      ? words.result.units.megabytes(words.format.megabytes(value, 1))
      : words.result.units.gigabytes(words.format.gigabytes(value, 2)),
  "file-bytes": (value, words) =>
    value < 1e9
      ? words.result.units.megabytes(words.format.megabytes(value, 1))
      : words.result.units.gigabytes(words.format.number(value / 1e9, 1)),
  parameters: (value, words) => words.format.number(value),
  "tokens/s": (value, words) => words.result.units.tokensASecond(words.format.number(value)),
  hours: (value, words) => words.result.units.hours(words.format.significant(value)),
  dollars: (value, words) => words.format.usd(value),
};

const factorText = ({ value, what }: Factor, words: Words): string => `${words.format.compact(value)} ${what}`;

const termText = (factors: readonly Factor[], words: Words): string =>
  factors
    .map((factor, index) => `${index === 0 ? "" : factor.divides ? " ÷ " : " × "}${factorText(factor, words)}`)
    .join("");

/** The step in words, its numbers as the reader's language writes them. */
export const worked = (step: Step, words: Words): WorkedStep => ({
  name: step.name,
  formula: step.terms.map((factors) => termText(factors, words)).join(" + "),
  result: step.terms.length === 0 ? words.result.units.none : units[step.unit](valueOf(step), words),
  why: step.why,
  claims: step.claims,
});

/** How the figures of a technique come about; empty where it has none. */
export const workingView = (
  answers: Answers,
  { technique, estimate, run }: RankedTechnique,
  words: Words,
): readonly WorkedStep[] => {
  const architecture = run && architectureBy(run.model, answers.customModel);
  if (!estimate || !run || !architecture) return [];
  return workingOf(architecture, techniqueOf(technique), run.settings, estimate, run).map((step) =>
    worked(step, words),
  );
};
