import type { Decision, Exclusion, MemoryOptimization } from "../core/index.ts";
import type { Words } from "../locales/index.ts";
import { shortGpuName } from "./names.ts";

/** More ways to save memory than these are not read one by one. */
const mostSavers = 3;

/** The ways to save memory that were tried: all, or the first and the last where they are many. */
const saversText = (ids: readonly MemoryOptimization[], { estimates, format }: Words): string => {
  const names = ids.map((id) => estimates.savers[id]);
  const [first, last] = [names[0], names.at(-1)];
  return names.length > mostSavers && first && last ? estimates.allSavers(first, last) : format.listed(names);
};

/** Why a technique is out, in a sentence without its subject. */
export const exclusionText = (exclusion: Exclusion, words: Words): string => {
  const { decision, format } = words;
  const { excluded } = decision;
  switch (exclusion.constraint) {
    case "access":
      return exclusion.needs === "interface" ? excluded.managed : excluded.noWeights;
    case "biases":
      return excluded[exclusion.hasSome ? "fewBiases" : "biases"](exclusion.modelName ?? decision.yourModel);
    case "quantization": {
      const model = exclusion.modelName ?? decision.yourModel;
      const { storedAs, forAnswersOnly } = exclusion;
      if (forAnswersOnly) return excluded.pairs(model);
      return storedAs === null
        ? excluded.quantization(model)
        : excluded.stored(model, decision.storedFormats[storedAs]);
    }
    case "latency":
      return excluded.latency;
    case "switching": {
      const variants = format.number(exclusion.variants);
      return exclusion.isWholeModel ? excluded.switching(variants) : excluded.noEngine(variants);
    }
    case "sharding":
      return excluded.sharding({
        needs: format.gigabytes(exclusion.neededBytes, 1),
        gpu: shortGpuName(exclusion.gpuName),
        has: format.gigabytes(exclusion.usableBytes, 1),
      });
    case "memory":
      return excluded.memory({
        needs: format.gigabytes(exclusion.neededBytes, 1),
        gpuCount: exclusion.gpuCount,
        savers: saversText(exclusion.memoryOptimizations, words),
        gpu: shortGpuName(exclusion.gpuName),
        has: format.gigabytes(exclusion.usableBytes, 1),
      });
    case "budget":
      return excluded.budget(format.usd(exclusion.leastCostUsd), format.usd(exclusion.budgetUsd));
    case "deadline":
      return excluded.deadline(format.significant(exclusion.leastHours), format.number(exclusion.deadlineHours));
  }
};

/** By what factor a requirement is missed; infinite where that is no matter of degree. */
const missedBy = (exclusion: Exclusion | null | undefined): number => {
  switch (exclusion?.constraint) {
    case "sharding":
    case "memory":
      return exclusion.neededBytes / exclusion.usableBytes;
    case "budget":
      return exclusion.leastCostUsd / exclusion.budgetUsd;
    case "deadline":
      return exclusion.leastHours / exclusion.deadlineHours;
    default:
      return Number.POSITIVE_INFINITY;
  }
};

/** Where nothing is possible: which technique comes closest, and what it misses; null where that has no measure. */
export const closestText = ({ ranking }: Pick<Decision, "ranking">, words: Words): string | null => {
  const [closest] = ranking.toSorted((a, b) => missedBy(a.excludedBecause) - missedBy(b.excludedBecause));
  const exclusion = closest?.excludedBecause ?? null;
  return closest && exclusion && Number.isFinite(missedBy(exclusion))
    ? words.result.verdict.closest(words.techniques[closest.technique].name, exclusionText(exclusion, words))
    : null;
};
