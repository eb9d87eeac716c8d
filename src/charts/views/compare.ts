import { answerText } from "../../core/answer-text.ts";
import { type Decision, techniqueOf } from "../../core/index.ts";
import { questionIds, questionOf } from "../../core/questions/index.ts";
import { messages } from "../../locales/index.ts";
import { percent } from "../../locales/transitional.ts";

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

const rankOf = ({ ranking }: Decision, technique: string): string => {
  const index = ranking.findIndex((ranked) => ranked.technique === technique);
  const found = ranking[index];
  return found?.feasible
    ? messages.result.compare.ranked(index + 1, percent(found.acceptability[0] ?? 0))
    : messages.result.compare.ruledOut(
        found?.excludedBecause ? messages.decision.constraints[found.excludedBecause.constraint] : "",
      );
};

const winnerOf = ({ recommendation }: Decision): string =>
  recommendation ? techniqueOf(recommendation.technique).name : messages.result.compare.nothing;

const confidenceOf = ({ recommendation }: Decision): string =>
  recommendation ? percent(recommendation.confidence) : "";

const findingOf = (differing: number, here: string, there: string): string => {
  const words = messages.result.compare;
  if (differing === 0) return here === there ? words.sameAnswersSame(here) : words.sameAnswersOther(here, there);
  return here === there ? words.otherAnswersSame(differing, here) : words.otherAnswersOther(differing, here, there);
};

/** Two decisions side by side. */
export const compareView = (own: Decision, other: Decision): Comparison => {
  const answers = questionIds
    .map((id) => row(questionOf(id).short, answerText(id, own.answers), answerText(id, other.answers)))
    .filter((line) => line.differs || line.own !== messages.answers.notAnswered);
  const count = answers.filter(({ differs }) => differs).length;
  return {
    finding: findingOf(count, winnerOf(own), winnerOf(other)),
    answers: differencesFirst(answers),
    ranks: [
      row(messages.result.compare.recommended, winnerOf(own), winnerOf(other)),
      row(messages.result.compare.confidence, confidenceOf(own), confidenceOf(other)),
      ...own.ranking.map(({ technique }) =>
        row(techniqueOf(technique).name, rankOf(own, technique), rankOf(other, technique)),
      ),
    ],
  };
};
