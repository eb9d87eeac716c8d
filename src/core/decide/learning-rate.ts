import { type Basis, fromClaims } from "../evidence/basis.ts";
import {
  type PublishedRate,
  publishedRates,
  ratesPublishedAs,
  tinkerBatch,
  tinkerLoraFactor,
  tinkerRate,
} from "../evidence/learning-rates.ts";
import { type Interval, interval, mapInterval } from "../interval.ts";
import { referenceTechnique, type TechniqueId, techniqueOf, wholeModelTechnique } from "../techniques/index.ts";
import type { TrainingMethod } from "../training-methods.ts";
import { runsFor } from "./criteria/measured.ts";

/** Learning rates to start from, and what they rest on. */
export interface LearningRates extends Interval {
  /** Whether one of the sources searched over rates. */
  readonly swept: boolean;
  readonly basis: readonly Basis[];
  /** The technique whose ratio between ways to learn was taken, or whose rates; null where none was needed. */
  readonly likeThatOf: TechniqueId | null;
}

/** What else rates depend on. */
export interface RateContext {
  readonly model: string | null;
  readonly hiddenSize: number;
  /** Examples that an update is the mean of. */
  readonly batchSize: number;
}

/** A single value that nobody compared with others spans a third to three times itself. */
const untriedFactor = 3;

/** The batch that most examples of the frameworks have, give or take a factor of two. */
export const usualBatch = 16;

const geometricMean = (a: number, b: number): number => Math.sqrt(a * b);

const geometricMedian = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return geometricMean(sorted[Math.floor(middle)] as number, sorted[Math.ceil(middle)] as number);
};

/** From the lowest to the highest; around a single value that no search found, a third to three times it. */
const spanned = (low: number, mid: number, high: number): Interval =>
  low === high ? interval(low / untriedFactor, high * untriedFactor, mid) : interval(low, high, mid);

const intervalOf = (rows: readonly PublishedRate[]): Interval =>
  spanned(
    Math.min(...rows.map(({ low }) => low)),
    geometricMedian(rows.map(({ low, high }) => geometricMean(low, high))),
    Math.max(...rows.map(({ high }) => high)),
  );

interface Known {
  readonly rates: Interval;
  readonly swept: boolean;
  readonly basis: readonly Basis[];
}

/** What was published for it, else the rate of its most accurate run in the PEFT benchmark. */
const publishedFor = (technique: TechniqueId, method: TrainingMethod): Known | null => {
  const name = ratesPublishedAs[technique] ?? technique;
  const rows = publishedRates.filter((row) => row.technique === name && row.method === method);
  if (rows.length > 0) {
    return {
      rates: intervalOf(rows),
      swept: rows.some(({ swept }) => swept),
      basis: fromClaims(rows.map(({ claim }) => claim)),
    };
  }
  const run = method === "sft" ? runsFor(techniqueOf(technique)).toSorted((a, b) => b.accuracy - a.accuracy)[0] : null;
  if (!run) return null;
  const { id, learningRate } = run;
  return {
    rates: spanned(learningRate, learningRate, learningRate),
    swept: false,
    basis: [{ measurement: id }],
  };
};

/** The technique that stands in where nothing was published: the one that trains as much. */
const relativeOf = (technique: TechniqueId): TechniqueId =>
  techniqueOf(technique).trains === "all-weights" ? wholeModelTechnique.id : referenceTechnique.id;

/** That of the method, or that for answers times the ratio that its relative has between both. */
const methodRates = (technique: TechniqueId, method: TrainingMethod): Known & Pick<LearningRates, "likeThatOf"> => {
  const own = publishedFor(technique, method);
  if (own) return { ...own, likeThatOf: null };
  const relative = relativeOf(technique);
  const ofRelative = publishedFor(relative, method) as Known;
  const answers = publishedFor(technique, "sft");
  if (!answers || technique === relative) return { ...ofRelative, likeThatOf: relative };
  const ratio = ofRelative.rates.mid / (publishedFor(relative, "sft") as Known).rates.mid;
  return {
    rates: mapInterval(answers.rates, (rate) => rate * ratio),
    swept: false,
    basis: [...answers.basis, ...ofRelative.basis],
    likeThatOf: relative,
  };
};

/** Tinker's formula for answers in batches of the usual size; null where it does not cover the job. */
const formulaRate = (technique: TechniqueId, method: TrainingMethod, context: RateContext | null): number | null => {
  if (method !== "sft" || context?.model == null) return null;
  const rate = tinkerRate(context.model, context.hiddenSize);
  if (rate === null) return null;
  const inUsualBatch = rate * Math.sqrt(usualBatch / tinkerBatch);
  switch (ratesPublishedAs[technique] ?? technique) {
    case referenceTechnique.id:
      return inUsualBatch;
    case wholeModelTechnique.id:
      return inUsualBatch / tinkerLoraFactor;
    default:
      return null;
  }
};

/** Rates for answers grow with the square root of a batch above the usual one, up to Tinker's. */
const batchFactor = (method: TrainingMethod, context: RateContext | null): number =>
  method === "sft" && context !== null
    ? Math.sqrt(Math.min(tinkerBatch, Math.max(usualBatch, context.batchSize)) / usualBatch)
    : 1;

const twoDigits = (value: number): number => Number(value.toPrecision(2));

/** Learning rates to start from, by technique, way to learn and, where known, model and batch. */
export const learningRatesFor = (
  technique: TechniqueId,
  method: TrainingMethod = "sft",
  context: RateContext | null = null,
): LearningRates => {
  const { rates, swept, basis, likeThatOf } = methodRates(technique, method);
  const formula = formulaRate(technique, method, context);
  const withFormula: Interval =
    formula === null
      ? rates
      : interval(Math.min(rates.low, formula), Math.max(rates.high, formula), geometricMean(rates.mid, formula));
  return {
    ...mapInterval(withFormula, (rate) => twoDigits(rate * batchFactor(method, context))),
    swept: swept || formula !== null,
    basis: [...basis, ...fromClaims(formula === null ? [] : ["tinker-rates"]), { formula: "learning-rate" }],
    likeThatOf,
  };
};
