import type { Comparison, Preference, Reason } from "../core/index.ts";
import type { AllWords } from "../locales/index.ts";
import { shortGpuName, shortModelName } from "./names.ts";

type Figures = NonNullable<Comparison["figures"]>;

/** How a figure of each unit is written, and which sentence holds two of them. */
const figureText = ({ unit }: Figures, value: number, { format }: AllWords): string => {
  switch (unit) {
    case "share-of-best":
      return format.percent(value);
    case "usd-a-run":
      return format.usd(value);
    case "hours-a-run":
      return format.duration(value);
    case "bytes-for-variants":
      return `${format.gigabytes(value)} GiB`;
    case "bytes-a-variant":
      return format.fileSize(value);
  }
};

/**
 * A criterion with the figures of both; null where they read the same, so that they tell nothing.
 */
const figuresText = (criterion: string, figures: Figures, words: AllWords): string | null => {
  const first = figureText(figures, figures.first, words);
  const second = figureText(figures, figures.second, words);
  if (first === second) return null;
  const { compared } = words.reasons;
  switch (figures.unit) {
    case "share-of-best":
      return compared.ofBest(criterion, { first, second });
    case "usd-a-run":
    case "hours-a-run":
      return compared.aRun(criterion, { first, second });
    case "bytes-for-variants":
      return compared.forVariants(criterion, { first, second }, words.format.number(figures.variants));
    case "bytes-a-variant":
      return compared.aVariant(criterion, { first, second });
  }
};

/** A criterion with the figures of both, such as "training cost ($1.20 against $2.90 a run)". */
const comparisonText = ({ criterion, values, figures }: Comparison, words: AllWords): string => {
  const label = words.decision.criteria[criterion];
  const plain = { first: words.format.number(values.first, 2), second: words.format.number(values.second, 2) };
  return (figures && figuresText(label, figures, words)) ?? words.reasons.compared.plain(label, plain);
};

/** A reason for the recommendation as a sentence. */
export const reasonText = (reason: Reason, words: AllWords): string => {
  const { decision, format, reasons, techniques } = words;
  switch (reason.id) {
    case "wins": {
      const { isOpen, follower } = reason;
      const [name, often] = [techniques[reason.technique].name, format.percent(reason.share)];
      if (!follower) return (isOpen ? reasons.wonOpen : reasons.won)(name, often);
      const followed = isOpen ? reasons.wonOpenBefore : reasons.wonBefore;
      return followed(name, often, techniques[follower.technique].name, format.percent(follower.share));
    }
    case "left-without-weights":
      return decision.leftWithoutWeights(techniques[reason.technique].name);
    case "nothing-else-possible":
      return reasons.nothingElse;
    case "never-both-possible":
      return reasons.onlyWhere(techniques[reason.rival].name, techniques[reason.technique].name);
    case "compared": {
      const { gains, losses } = reason;
      const rival = techniques[reason.rival].name;
      const listed = (comparisons: readonly Comparison[]): string =>
        format.listed(comparisons.map((comparison) => comparisonText(comparison, words)));
      if (gains.length === 0) return reasons.noGain(rival);
      return losses.length === 0
        ? reasons.gains(rival, listed(gains))
        : reasons.gainsAndLoses(rival, listed(gains), listed(losses));
    }
    case "takes": {
      const { isOpen, modelName, memory, runsOut, gpuName, gpuCount, cost } = reason;
      const needs = reasons.takes({
        open: isOpen,
        model: modelName ? shortModelName(modelName) : decision.yourModel,
        total: format.gigabytes(memory.total, 1),
        low: format.gigabytes(memory.low, 1),
        high: format.gigabytes(memory.high, 1),
        gpuCount,
        gpu: shortGpuName(gpuName),
        cost: cost && { low: format.usd(cost.lowUsd), high: format.usd(cost.highUsd), own: cost.isOwnPrice },
      });
      // What rounds to nothing is not told.
      return runsOut < 0.005
        ? needs
        : words.timeline.sentences(needs, (isOpen ? reasons.runsOutOpen : reasons.runsOut)(format.percent(runsOut)));
    }
    case "provider-takes":
      return decision.providerTakes;
  }
};

/** For whom the runner-up is the better choice, as a sentence. */
export const preferenceText = (preference: Preference, words: AllWords): string => {
  const { reasons, techniques } = words;
  if (preference.id === "hardly-differs") return reasons.hardlyTold;
  const [second, first] = [techniques[preference.technique].name, techniques[preference.over].name];
  if (preference.id === "needs-less-memory") return reasons.preferForMemory(second, first);
  const { comparison } = preference;
  return reasons.preferWhen({
    second,
    first,
    compared: comparisonText(comparison, words),
  });
};
