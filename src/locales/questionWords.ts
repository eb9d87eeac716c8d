import type { LanguageTag, QuestionWords } from "../core/index.ts";
import { type QuestionId, questionIds, questions } from "../core/index.ts";
import { loadEach } from "./loadEach.ts";

type WordsIn<Question> = Question extends {
  readonly words: Readonly<Record<LanguageTag, () => Promise<{ readonly words: infer Words }>>>;
}
  ? Words
  : never;

/** The words in the folders of questions, by the question's id. */
export type QuestionsWords = { readonly [Id in QuestionId]: WordsIn<(typeof questions)[Id]> };

/** Loads the words of every question. */
export const loadQuestionWords = async (tag: LanguageTag): Promise<QuestionsWords> => {
  const rows = questionIds.map((id) => questions[id]);
  // Each question has the words that its kind and its options ask for: the types of its folder see
  // to that.
  return (await loadEach<QuestionId, QuestionWords>(rows, tag)) as QuestionsWords;
};
