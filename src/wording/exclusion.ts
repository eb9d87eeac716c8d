import type { Exclusion } from "../core/index.ts";
import type { Words } from "../locales/index.ts";
import { shortGpuName } from "./names.ts";

/** Why a technique is out, in a sentence without its subject. */
export const exclusionText = (exclusion: Exclusion, words: Words): string => {
  const { decision, estimates, format } = words;
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
        needs: format.gigabytes(exclusion.neededBytes),
        gpu: shortGpuName(exclusion.gpuName),
        has: format.gigabytes(exclusion.usableBytes),
      });
    case "memory":
      return excluded.memory({
        needs: format.gigabytes(exclusion.neededBytes),
        gpuCount: exclusion.gpuCount,
        savers: format.listed(exclusion.memoryOptimizations.map((id) => estimates.savers[id])),
        gpu: shortGpuName(exclusion.gpuName),
        has: format.gigabytes(exclusion.usableBytes),
      });
    case "budget":
      return excluded.budget(format.usd(exclusion.leastCostUsd), format.usd(exclusion.budgetUsd));
    case "deadline":
      return excluded.deadline(format.significant(exclusion.leastHours), format.number(exclusion.deadlineHours));
  }
};
