import {
  type AmountWords,
  type Answers,
  answersJson,
  type ChoiceWords,
  type CriterionId,
  type KindId,
  type LengthsWords,
  type NumberWords,
  plainText,
  type Question,
  type QuestionId,
  type QuestionWords,
  questionOf,
  type RankingWords,
} from "../../core/index.ts";

/** What a person has put into the controls of a question so far. */
export interface Draft {
  readonly text: string;
  /** What was named, the most important first: what was not named is not in it. */
  readonly order: readonly string[];
  readonly config: string;
  readonly price: string;
  /** Points for each criterion where they are set by hand, in place of the order. */
  readonly weights: Readonly<Record<string, number>> | null;
}

/** The draft that shows the present answer. */
export const draftOf = (id: QuestionId, answers: Answers): Draft => {
  const question = questionOf(id);
  const { customModel, gpuPrice, weights, ...plain } = answersJson(answers);
  const given = plain[id];
  const items = question.kind === "ranking" ? question.items : [];
  return {
    text: given === undefined || Array.isArray(given) ? "" : plainText(given),
    order: Array.isArray(given) ? given : [],
    config: customModel ? JSON.stringify(customModel, null, 2) : "",
    price: gpuPrice === undefined ? "" : String(gpuPrice),
    weights: weights ? Object.fromEntries(items.map((item) => [item, weights[item as CriterionId] ?? 0])) : null,
  };
};

/** The words of a question of each kind. */
interface WordsOfKind {
  readonly choice: ChoiceWords;
  readonly amount: AmountWords;
  readonly lengths: LengthsWords;
  readonly number: NumberWords;
  readonly planned: NumberWords;
  readonly model: QuestionWords;
  readonly gpu: QuestionWords;
  readonly ranking: RankingWords;
}

/** What the controls of a question get. */
export interface Controls<Kind extends KindId = KindId> {
  readonly question: Question<Kind>;
  readonly words: WordsOfKind[Kind];
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  /** Takes what was picked, by its text in the public form, for the answer and goes on. */
  readonly onChoose: (text: string) => void;
}
