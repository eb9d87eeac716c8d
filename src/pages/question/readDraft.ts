import { pageCatalogue } from "../../app/catalogue.ts";
import { type Answers, customModel, type KindId, kindOf, type QuestionId, questionOf, rent } from "../../core/index.ts";
import { issueWithin, readJson } from "../../core/parse/index.ts";
import type { Words } from "../../locales/index.ts";
import { readAnswers } from "../../share/link.ts";
import { issueText } from "../../wording/issue.ts";
import type { Draft } from "./draft.ts";

export type Read = { readonly value: Answers[QuestionId] } | { readonly problems: readonly string[] };

/** What stands beside the answer in the controls of each kind of question; undefined where nothing does. */
const besideIn: { readonly [Kind in KindId]: (draft: Draft) => unknown } = {
  choice: () => undefined,
  number: () => undefined,
  model: ({ text, config }) => (text === customModel ? (readJson(config).value ?? config) : undefined),
  gpu: ({ text, price }) => (price === "" || text === rent ? undefined : Number(price)),
  ranking: ({ weights }) => weights ?? undefined,
};

/** The answer that a draft gives, or everything that is wrong with it, in words. */
export const readDraft = (id: QuestionId, draft: Draft, words: Words): Read => {
  const question = questionOf(id);
  const { beside, fromText } = kindOf(question);
  const isRanking = question.kind === "ranking";
  if (!isRanking && draft.text === "") return { problems: [words.wizard.choose] };
  const { answers, issues } = readAnswers(
    {
      [id]: isRanking ? draft.order : fromText(draft.text),
      ...(beside ? { [beside.field]: besideIn[question.kind](draft) } : {}),
    },
    pageCatalogue(),
  );
  const pasted = question.kind === "model" && draft.text === customModel ? readJson(draft.config).issues : [];
  const all = [...pasted.map((issue) => issueWithin("customModel", issue)), ...issues];
  return all.length > 0 ? { problems: all.map((issue) => issueText(issue, words)) } : { value: answers[id] };
};
