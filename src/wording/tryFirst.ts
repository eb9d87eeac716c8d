import type { Decision, FirstTry } from "../core/index.ts";
import type { Words } from "../locales/index.ts";

/** Something to try before tuning, and when to tune all the same. */
export const firstTryText = ({ id }: FirstTry, { decision }: Words): string => {
  const { text, tuneWhen } = decision.tryFirst.kinds[id];
  return decision.tryFirst.both(text, tuneWhen);
};

/** What is said of a decision, behind what to try before it. */
export const afterFirstTries = ({ tryFirst }: Decision, said: string, { decision, format }: Words): string => {
  const { before, kinds } = decision.tryFirst;
  return tryFirst.length === 0 ? said : before(format.listed(tryFirst.map(({ id }) => kinds[id].name)), said);
};
