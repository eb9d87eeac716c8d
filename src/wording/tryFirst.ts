import type { Decision, FirstTry } from "../core/index.ts";
import type { Words } from "../locales/index.ts";

/** Something to try before tuning, and when to tune all the same. */
export const firstTryText = ({ id }: FirstTry, { decision }: Words): string => {
  const { text, tuneWhen } = decision.tryFirst.kinds[id];
  return decision.tryFirst.both(text, tuneWhen);
};

const namesOf = ({ tryFirst }: Decision, { decision, format }: Words): string =>
  format.listed(tryFirst.map(({ id }) => decision.tryFirst.kinds[id].name));

/** Leads from what to try first to the technique; nothing where there is nothing to try. */
export const leadText = (decision: Decision, words: Words): string | null => {
  if (decision.tryFirst.length === 0) return null;
  const { lead, alone } = words.decision.tryFirst;
  return (decision.recommendation ? lead : alone)(namesOf(decision, words));
};

/** What is said of a decision, behind what to try before it. */
export const afterFirstTries = (decision: Decision, said: string, words: Words): string =>
  decision.tryFirst.length === 0 ? said : words.decision.tryFirst.before(namesOf(decision, words), said);
