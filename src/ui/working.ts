import { compact } from "../charts/views/figures.ts";
import { architectureBy } from "../core/catalogue/models.ts";
import type { Factor, Step } from "../core/estimate/working.ts";
import { valueOf, workingOf } from "../core/estimate/working.ts";
import { type Decision, type RankedTechnique, techniqueOf } from "../core/index.ts";
import { messages } from "../locales/index.ts";
import { gigabytes, number, significant, usd } from "../locales/transitional.ts";

/** A figure, the formula with its values put in (empty where it is none), and why. */
export interface WorkedStep {
  readonly name: string;
  readonly formula: string;
  readonly result: string;
  readonly why: string;
  readonly claims: Step["claims"];
}

const units: Readonly<Record<Step["unit"], (value: number) => string>> = {
  bytes: (value) =>
    value < 2 ** 27
      ? messages.result.units.megabytes(number(value / 1e6, 1))
      : messages.result.units.gigabytes(gigabytes(value, 2)),
  "file-bytes": (value) =>
    value < 1e9
      ? messages.result.units.megabytes(number(value / 1e6, 1))
      : messages.result.units.gigabytes(number(value / 1e9, 1)),
  parameters: (value) => number(value),
  "tokens/s": (value) => messages.result.units.tokensASecond(number(value)),
  hours: (value) => messages.result.units.hours(significant(value)),
  dollars: (value) => usd(value),
};

const factorText = ({ value, what }: Factor): string => `${compact(value)} ${what}`;

const termText = (factors: readonly Factor[]): string =>
  factors.map((factor, index) => `${index === 0 ? "" : factor.divides ? " ÷ " : " × "}${factorText(factor)}`).join("");

/** The step in words, its numbers as the reader's language writes them. */
export const worked = (step: Step): WorkedStep => ({
  name: step.name,
  formula: step.terms.map(termText).join(" + "),
  result: step.terms.length === 0 ? messages.result.units.none : units[step.unit](valueOf(step)),
  why: step.why,
  claims: step.claims,
});

/** How the figures of a technique come about; empty where it has none. */
export const workingView = (
  { answers }: Decision,
  { technique, estimate, run }: RankedTechnique,
): readonly WorkedStep[] => {
  const architecture = run && architectureBy(run.model, answers.customModel);
  if (!estimate || !run || !architecture) return [];
  return workingOf(architecture, techniqueOf(technique), run.settings, estimate, run).map(worked);
};
