import { answerText } from "../../guide/answer-text.ts";
import { type Decision, techniqueOf } from "../../guide/index.ts";
import { questionIds, questionOf } from "../../guide/questions/index.ts";

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
    ? `${index + 1}, first in ${Math.round(100 * (found.acceptability[0] ?? 0))}%`
    : `ruled out: ${found?.excludedBecause?.constraint ?? ""}`;
};

const winnerOf = ({ recommendation }: Decision): string =>
  recommendation ? techniqueOf(recommendation.technique).name : "nothing possible";

const confidenceOf = ({ recommendation }: Decision): string =>
  recommendation ? `${Math.round(100 * recommendation.confidence)}%` : "";

/** Two decisions side by side. */
export const compareView = (own: Decision, other: Decision): Comparison => {
  const answers = questionIds
    .map((id) => row(questionOf(id).short, answerText(id, own.answers), answerText(id, other.answers)))
    .filter((line) => line.differs || line.own !== "Not answered");
  const count = answers.filter(({ differs }) => differs).length;
  const same = winnerOf(own) === winnerOf(other);
  return {
    finding: `${count === 0 ? "The same answers" : `${count} answer${count === 1 ? " differs" : "s differ"}`}: ${
      same ? `${winnerOf(own)} both times` : `${winnerOf(own)} here, ${winnerOf(other)} there`
    }`,
    answers: differencesFirst(answers),
    ranks: [
      row("Recommended", winnerOf(own), winnerOf(other)),
      row("Confidence", confidenceOf(own), confidenceOf(other)),
      ...own.ranking.map(({ technique }) =>
        row(techniqueOf(technique).name, rankOf(own, technique), rankOf(other, technique)),
      ),
    ],
  };
};
