import {
  keptWithAdapters,
  type ServingDerivation,
  type ServingFactor,
  type ServingOption,
  type ServingPlan,
  servingValue,
  type TechniqueId,
} from "../core/index.ts";
import type { AllWords } from "../locales/index.ts";
import type { WordedDerivation } from "./derivation.ts";
import { shortGpuName } from "./names.ts";

/** The two ways to serve the variants, in the order of their columns. */
export const servingOptions = ["apart", "merged"] as const;

type OptionId = (typeof servingOptions)[number];

/** A plan in words: what to do, why, and the ways side by side. */
export interface WordedServing {
  readonly lead: string;
  /** What speaks for it, or why there is no choice; empty where nothing needs saying. */
  readonly reason: string;
  /** The ways that there are, with their names; the rows have a cell for each. */
  readonly columns: readonly { readonly id: OptionId; readonly name: string }[];
  readonly rows: readonly (readonly [string, ...string[]])[];
}

const gpusText = (count: number, { gpu }: ServingPlan, { format }: AllWords): string =>
  `${format.number(count)} × ${shortGpuName(gpu.name)}`;

/** The least that it costs for merged models, whose GPUs are a lower end; the middle for adapters. */
const monthText = ({ costPerMonthUsd }: ServingOption, { format }: AllWords): string | null =>
  costPerMonthUsd && format.usd(costPerMonthUsd.mid);

const leadText = (plan: ServingPlan, technique: TechniqueId, words: AllWords): string => {
  const { serving, format } = words;
  const { apart, merged, better, way, variants } = plan;
  if (better === null) {
    return way === "none"
      ? serving.none(words.techniques[technique].name)
      : serving.tooLarge(shortGpuName(plan.gpu.name));
  }
  const option = (better === "apart" ? apart : merged) as ServingOption;
  const [gpus, month] = [gpusText(option.gpus.mid, plan, words), monthText(option, words)];
  if (better === "apart") return serving.apart(format.number(variants), gpus, month);
  return way === "whole" ? serving.whole(gpus, month) : serving.merged(gpus, month);
};

const reasonText = (plan: ServingPlan, technique: TechniqueId, words: AllWords): string => {
  const { serving } = words;
  const { apart, merged, better, way } = plan;
  if (better === null || way === "whole") return "";
  if (way === "merged") return serving.mergedOnly(words.techniques[technique].name);
  if (better === "apart") return merged ? serving.insteadMerged(gpusText(merged.gpus.mid, plan, words)) : "";
  if (!apart) return "";
  const instead = serving.insteadApart(gpusText(apart.gpus.mid, plan, words));
  return apart.gpus.mid < (merged?.gpus.mid ?? 0) ? `${serving.latency} ${instead}` : instead;
};

type CellOf = (option: ServingOption, id: OptionId, plan: ServingPlan) => string;

const rowsIn = (words: AllWords): readonly (readonly [string, CellOf])[] => {
  const { serving, format } = words;
  const { rows } = serving;
  const whole = (value: number): string => format.number(value);
  const ranged = (value: string, low: string, high: string): string =>
    low === high ? value : serving.range(value, low, high);
  return [
    [rows.weights, ({ weightBytes }) => serving.gigabytes(format.gigabytes(weightBytes))],
    [
      rows.engines,
      ({ engines, tensorParallel }, id, { merged }) => {
        const count = ranged(whole(engines.mid), whole(engines.low), whole(engines.high));
        const split = serving.split(count, tensorParallel);
        return id === "merged" ? serving.perGpu(split, merged?.enginesPerGpu ?? 1) : split;
      },
    ],
    [
      rows.gpus,
      ({ gpus }, id) => {
        const count = ranged(whole(gpus.mid), whole(gpus.low), whole(gpus.high));
        return id === "merged" ? serving.atLeast(count) : count;
      },
    ],
    [
      rows.cost,
      ({ costPerMonthUsd: cost }) =>
        cost ? ranged(format.usd(cost.mid), format.usd(cost.low), format.usd(cost.high)) : serving.noPrice,
    ],
    [
      rows.capacity,
      ({ requestsPerSecond: { low, mid, high }, tensorParallel }) => {
        const [value, least, most] = [mid, low, high].map((rate) => format.significant(rate / tensorParallel));
        return serving.range(String(value), String(least), String(most));
      },
    ],
    [
      rows.latency,
      ({ addedLatency: { high } }) => (high === 0 ? serving.noneAdded : serving.upTo(format.percent(high))),
    ],
    [
      rows.throughput,
      (_, id) =>
        id === "apart"
          ? serving.between(format.percent(1 - keptWithAdapters.high), format.percent(1 - keptWithAdapters.low))
          : serving.noneAdded,
    ],
  ];
};

/** The plan for the variants of that technique. */
export const servingText = (plan: ServingPlan, technique: TechniqueId, words: AllWords): WordedServing => {
  const columns = servingOptions
    .filter((id) => plan[id] !== null)
    .map((id) => ({ id, name: words.serving.columns[id === "merged" && plan.way === "whole" ? "whole" : id] }));
  return {
    lead: leadText(plan, technique, words),
    reason: reasonText(plan, technique, words),
    columns,
    rows: rowsIn(words).map(([label, cell]) => [
      label,
      ...columns.map(({ id }) => cell(plan[id] as ServingOption, id, plan)),
    ]),
  };
};

const resultText = ({ unit }: ServingDerivation, value: number, { format, serving, working }: AllWords): string => {
  switch (unit) {
    case "bytes":
      return working.units.gigabytes(format.gigabytes(value, 1));
    case "seconds":
      return serving.units.seconds(format.significant(value));
    case "requests-per-second":
      return serving.units.perSecond(format.significant(value));
    case "engines":
      return serving.units.engines(format.number(value));
    case "gpus":
      return serving.units.gpus(format.number(value));
    case "dollars-per-month":
      return format.usd(value);
  }
};

const productText = (factors: readonly ServingFactor[], words: AllWords): string =>
  factors
    .map(({ value, kind, divides }, index) => {
      const sign = index === 0 ? "" : divides ? " ÷ " : " × ";
      return `${sign}${words.format.compact(Math.abs(value))} ${words.serving.factors[kind]}`;
    })
    .join("");

const whyText = ({ figure, terms, isRoundedUp }: ServingDerivation, { serving }: AllWords): string => {
  const { why } = serving;
  const isOfCopies = terms[0]?.[0]?.kind === "copies";
  if (figure === "weights") return isOfCopies ? why.weightsMerged : why.weights;
  if (figure !== "gpus") return why[figure];
  if (isOfCopies) return why.gpusMerged;
  return isRoundedUp ? why.engines : "";
};

/** How the figures of one way come about. */
export const servingDerivations = ({ derivations }: ServingOption, words: AllWords): readonly WordedDerivation[] =>
  derivations.map((derivation) => ({
    name: words.serving.figures[derivation.figure],
    formula: derivation.terms
      .map((factors, index) => {
        const sign = (factors[0]?.value ?? 0) < 0 ? " − " : index === 0 ? "" : " + ";
        return `${sign}${productText(factors, words)}`;
      })
      .join(""),
    result: resultText(derivation, servingValue(derivation), words),
    why: whyText(derivation, words),
    claims: derivation.claims,
  }));
