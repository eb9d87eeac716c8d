import type { Advice } from "../core/index.ts";
import type { AllWords } from "../locales/index.ts";

/** What is advised, in sentences. */
export const adviceText = (content: Advice, words: AllWords): string => {
  const { advice, format, techniques } = words;
  switch (content.id) {
    case "experiment-plan": {
      // Those that begin at the same learning rate are named together.
      const byRate = new Map<string, readonly string[]>();
      for (const { technique, learningRate } of content.candidates) {
        const rate = format.exponential(learningRate.mid);
        byRate.set(rate, [...(byRate.get(rate) ?? []), advice.named(techniques[technique].name)]);
      }
      const rates = [...byRate].map(([rate, names]) => advice.rate(format.listed(names), rate));
      return advice["experiment-plan"](advice.rates(rates));
    }
    case "rank-for-data":
      return advice["rank-for-data"](content.defaultRank, content.rank);
    case "nothing-fits":
      return content.hasOwnCards ? advice["nothing-fits-on"] : advice["nothing-fits"];
    case "continue-pretraining":
      return advice[content.isGoal ? "two-stages" : "continue-pretraining"];
    case "merge":
      if (content.isLatencyCritical) return advice["merge-checked"];
      return content.isOneOfMany ? advice["merge-or-share"] : advice.merge;
    case "choose-service":
      return advice["choose-service"](format.listed(content.open), format.listed(content.closed));
    case "own": {
      const text = techniques[content.technique].advice?.[content.key];
      if (text === undefined) throw new Error(`${content.technique} has no words for its advice "${content.key}"`);
      return text;
    }
    default:
      return advice[content.id];
  }
};
