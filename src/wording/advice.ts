import type { Advice } from "../core/index.ts";
import type { AllWords } from "../locales/index.ts";

/** What is advised, in sentences. */
export const adviceText = (content: Advice, words: AllWords): string => {
  const { advice, format, techniques } = words;
  switch (content.id) {
    case "experiment-plan": {
      const rates = content.candidates.map(({ technique, learningRate }) =>
        advice.rate(techniques[technique].name, format.exponential(learningRate.mid)),
      );
      return advice["experiment-plan"](format.listed(rates));
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
