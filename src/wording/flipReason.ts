import { type ExplainedFlip, type Flip, techniqueOf } from "../core/index.ts";
import type { AllWords } from "../locales/index.ts";

/** What makes a change change the winner, in a clause; null where it needs no saying. */
export const flipReasonText = (
  { technique: winner, overtaken, ruledOutNow }: Flip & Partial<ExplainedFlip>,
  words: AllWords,
): string | null => {
  const { overtaken: reasons, nowPossible } = words.closed.flips;
  if (ruledOutNow === "memory" || ruledOutNow === "budget" || ruledOutNow === "deadline") {
    return nowPossible[ruledOutNow](words.techniques[winner].name);
  }
  // That a service is no longer needed where the weights can be had needs no saying.
  if (!overtaken || techniqueOf(overtaken.technique).trains === "unknown") return null;
  const { technique, constraint, mayRunOut, criterion, isLevel } = overtaken;
  const { name } = words.techniques[technique];
  if (constraint !== null) return reasons[constraint](name);
  if (mayRunOut) return reasons.mayRunOut(name);
  if (isLevel) return reasons.level(name);
  return criterion === null ? null : reasons.criterion(words.decision.criteria[criterion]);
};
