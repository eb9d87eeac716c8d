import { type Overtaken, techniqueOf } from "../core/index.ts";
import type { AllWords } from "../locales/index.ts";

/** Why a technique no longer comes first, in a clause; null where nothing says so. */
export const overtakenText = ({ technique, constraint, criterion }: Overtaken, words: AllWords): string | null => {
  const { overtaken } = words.closed.flips;
  const { name } = words.techniques[technique];
  // That a service is no longer needed where the weights can be had needs no saying.
  if (constraint !== null) return techniqueOf(technique).trains === "unknown" ? null : overtaken[constraint](name);
  return criterion === null ? null : overtaken.criterion(words.decision.criteria[criterion]);
};
