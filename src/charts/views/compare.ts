import { type Catalogue, type Decision, questionIds } from "../../core/index.ts";
import type { AllWords } from "../../locales/index.ts";
import { answerText } from "../../wording/answer.ts";

/** One line of the comparison. */
export interface ComparedRow {
  readonly label: string;
  readonly own: string;
  readonly other: string;
  readonly differs: boolean;
}

export interface Comparison {
  readonly finding: string;
  /** Answers, those that differ first. */
  readonly answers: readonly ComparedRow[];
  /** Ranks, in the order of the own decision. */
  readonly ranks: readonly ComparedRow[];
}

const differencesFirst = (rows: readonly ComparedRow[]): readonly ComparedRow[] =>
  rows.toSorted((a, b) => Number(b.differs) - Number(a.differs));

const row = (label: string, own: string, other: string): ComparedRow => ({ label, own, other, differs: own !== other });

const rankOf = ({ ranking }: Decision, technique: string, words: AllWords): string => {
  const index = ranking.findIndex((ranked) => ranked.technique === technique);
  const found = ranking[index];
  return found?.feasible
    ? words.closed.compare.ranked(index + 1, words.format.percent(found.acceptability[0] ?? 0))
    : words.closed.compare.ruledOut(
        found?.excludedBecause ? words.decision.constraints[found.excludedBecause.constraint] : "",
      );
};

const winnerOf = ({ recommendation }: Decision, words: AllWords): string =>
  recommendation ? words.techniques[recommendation.technique].name : words.closed.compare.nothing;

const confidenceOf = ({ recommendation }: Decision, words: AllWords): string =>
  recommendation ? words.format.percent(recommendation.confidence) : "";

const findingOf = (differing: number, here: string, there: string, words: AllWords): string => {
  const compare = words.closed.compare;
  if (differing === 0) return here === there ? compare.sameAnswersSame(here) : compare.sameAnswersOther(here, there);
  return here === there ? compare.otherAnswersSame(differing, here) : compare.otherAnswersOther(differing, here, there);
};

/** Two decisions side by side. */
export const compareView = (own: Decision, other: Decision, catalogue: Catalogue, words: AllWords): Comparison => {
  const answers = questionIds
    .map((id) =>
      row(
        words.questions[id].short,
        answerText(id, own.answers, catalogue, words),
        answerText(id, other.answers, catalogue, words),
      ),
    )
    .filter((line) => line.differs || line.own !== words.answers.notAnswered);
  const count = answers.filter(({ differs }) => differs).length;
  return {
    finding: findingOf(count, winnerOf(own, words), winnerOf(other, words), words),
    answers: differencesFirst(answers),
    ranks: [
      row(words.closed.compare.recommended, winnerOf(own, words), winnerOf(other, words)),
      row(words.closed.compare.confidence, confidenceOf(own, words), confidenceOf(other, words)),
      ...own.ranking.map(({ technique }) =>
        row(words.techniques[technique].name, rankOf(own, technique, words), rankOf(other, technique, words)),
      ),
    ],
  };
};
