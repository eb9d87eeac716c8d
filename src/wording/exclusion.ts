import type { Exclusion } from "../core/index.ts";
import type { Words } from "../locales/index.ts";

/** Why a technique is out, in a sentence without its subject. */
export const exclusionText = (exclusion: Exclusion, words: Words): string => {
  const { decision, estimates, format } = words;
  const { excluded } = decision;
  switch (exclusion.constraint) {
    case "access":
      return exclusion.needs === "interface" ? excluded.managed : excluded.noWeights;
    case "biases":
      return excluded.biases(exclusion.modelName ?? decision.yourModel);
    case "latency":
      return excluded.latency;
    case "switching":
      return excluded.switching(format.number(exclusion.variants));
    case "memory":
      return excluded.memory({
        needs: format.gigabytes(exclusion.neededBytes),
        gpuCount: exclusion.gpuCount,
        savers: format.listed(exclusion.memoryOptimizations.map((id) => estimates.savers[id])),
        gpu: exclusion.gpuName,
        has: format.gigabytes(exclusion.usableBytes),
      });
    case "budget":
      return excluded.budget(format.usd(exclusion.leastCostUsd), format.usd(exclusion.budgetUsd));
    case "deadline":
      return excluded.deadline(format.significant(exclusion.leastHours), format.number(exclusion.deadlineHours));
  }
};
