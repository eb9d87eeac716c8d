import { dataSize } from "./data-size.ts";
import { forgetting } from "./forgetting.ts";
import { frameworks } from "./frameworks.ts";
import { guidance } from "./guidance.ts";
import { hyperparameters } from "./hyperparameters.ts";
import { learningRates } from "./learning-rates.ts";
import { modularity } from "./modularity.ts";
import { quality } from "./quality.ts";
import { serving } from "./serving.ts";
import { stability } from "./stability.ts";
import { trainingCost } from "./training-cost.ts";

/**
 * Claims that more than one technique, or a question, a formula or an advice rests on, by topic.
 */
export const sharedClaims = [
  ...quality,
  ...dataSize,
  ...forgetting,
  ...trainingCost,
  ...serving,
  ...modularity,
  ...stability,
  ...hyperparameters,
  ...learningRates,
  ...frameworks,
  ...guidance,
] as const;

export type SharedClaimId = (typeof sharedClaims)[number]["id"];
