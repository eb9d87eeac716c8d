import {
  type Answers,
  type Catalogue,
  type Decision,
  isAsked,
  isOpen,
  kindOf,
  type QuestionId,
  questionIds,
  questionOf,
} from "../core/index.ts";
import { type AnswerWords, valueText } from "./answer.ts";
import { shortGpuName } from "./names.ts";

/** How many questions are asked at once. */
const most = 3;

/** How many of the questions that are put to someone are open, of how many. */
export const openOf = (answers: Answers): { readonly open: number; readonly all: number } => {
  const asked = questionIds.filter((id) => isAsked(id, answers));
  return { open: asked.filter((id) => isOpen(answers, id)).length, all: asked.length };
};

/** Whether at least half of the questions are open, so that a result is one for most jobs. */
export const isLittleKnown = (answers: Answers): boolean => {
  const { open, all } = openOf(answers);
  return 2 * open >= all;
};

/**
 * What would tell most where little is known; nothing where that would tell nothing. A question that
 * depends on another makes little sense before it: it has to tell something.
 */
export const tellingQuestions = ({
  answers,
  openQuestions,
}: Pick<Decision, "answers" | "openQuestions">): readonly QuestionId[] =>
  isLittleKnown(answers) && openQuestions[0]?.informationGain
    ? openQuestions
        .filter(({ id, informationGain }) => informationGain > 0 || questionOf(id).askIf === undefined)
        .slice(0, most)
        .map(({ id }) => id)
    : [];

/** The answers to a question that are offered as buttons, each by its text in the public form. */
export const picksFor = (
  id: QuestionId,
  catalogue: Catalogue,
  words: AnswerWords,
): readonly { readonly value: string; readonly label: string }[] => {
  const question = questionOf(id);
  const kind = kindOf(question);
  return kind.picks(question, catalogue).map((value) => ({
    value,
    label: shortGpuName(valueText(id, kind.fromText(value) as string, catalogue, words)),
  }));
};
