import type { Answers, Decision, FirstTry } from "../core/index.ts";
import type { Words } from "../locales/index.ts";

/** Whether it is worth trying in any case: an encoder is only where texts are to be classified. */
const isCertain = ({ id }: FirstTry, { goal }: Answers): boolean => id !== "encoder" || goal === "classification";

/** What is said of something to try before tuning. */
export const firstTryWords = (
  item: FirstTry,
  answers: Answers,
  { decision }: Words,
): { readonly text: string; readonly tuneWhen: string } =>
  isCertain(item, answers) ? decision.tryFirst.kinds[item.id] : decision.tryFirst.ifClassification;

/** Something to try before tuning, and when to tune all the same. */
export const firstTryText = (item: FirstTry, answers: Answers, words: Words): string => {
  const { text, tuneWhen } = firstTryWords(item, answers, words);
  return words.decision.tryFirst.both(text, tuneWhen);
};

/** What to try in any case, by name; null where there is no such thing. */
const certainNames = ({ tryFirst, answers }: Decision, { decision, format }: Words): string | null => {
  const certain = tryFirst.filter((item) => isCertain(item, answers));
  return certain.length === 0 ? null : format.listed(certain.map(({ id }) => decision.tryFirst.kinds[id].name));
};

/** Leads from what to try first to the technique; null where nothing is to be tried in any case. */
export const leadText = (decision: Decision, words: Words): string | null => {
  const names = certainNames(decision, words);
  const { lead, alone } = words.decision.tryFirst;
  return names === null ? null : (decision.recommendation ? lead : alone)(names);
};

/** What is said of a decision, behind what to try before it. */
export const afterFirstTries = (decision: Decision, said: string, words: Words): string => {
  const names = certainNames(decision, words);
  return names === null ? said : words.decision.tryFirst.before(names, said);
};
