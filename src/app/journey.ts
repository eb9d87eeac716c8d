import {
  type Answers,
  flow,
  isShown,
  type PartId,
  partIds,
  type QuestionId,
  questionIds,
  questionOf,
} from "../core/index.ts";
import { answersRoute, type Route, resultRoute, startRoute } from "./routes.ts";

/** What decides which questions are shown. */
export interface Journey {
  readonly answers: Answers;
  /** Questions that the host does not put to people. */
  readonly hiddenQuestions: readonly QuestionId[];
}

const questionRoute = (id: QuestionId | undefined, otherwise: Route): Route =>
  id === undefined ? otherwise : { kind: "question", id };

/** The questions that are shown, in order. */
export const shownQuestions = ({ answers, hiddenQuestions }: Journey): readonly QuestionId[] =>
  flow(answers, hiddenQuestions);

/** The next question after `id` that is shown, or the result. */
export const routeAfter = (id: QuestionId, { answers, hiddenQuestions }: Journey): Route =>
  questionRoute(
    questionIds.slice(questionIds.indexOf(id) + 1).find((next) => isShown(next, answers, hiddenQuestions)),
    resultRoute,
  );

/** The question before `id` that is shown, or the start page. */
export const routeBefore = (id: QuestionId, { answers, hiddenQuestions }: Journey): Route =>
  questionRoute(
    questionIds.slice(0, questionIds.indexOf(id)).findLast((previous) => isShown(previous, answers, hiddenQuestions)),
    startRoute,
  );

/** The first question that is shown. */
export const firstRoute = (journey: Journey): Route => questionRoute(shownQuestions(journey)[0], answersRoute);

/** The first question that has no answer yet, or the answers page. */
export const firstOpenRoute = (journey: Journey): Route =>
  questionRoute(
    shownQuestions(journey).find((id) => journey.answers[id] === undefined),
    answersRoute,
  );

const shownIn = (part: PartId, journey: Journey): readonly QuestionId[] =>
  shownQuestions(journey).filter((id) => questionOf(id).part === part);

/** A part of the questionnaire, with the first of its questions that are shown. */
interface ShownPart {
  readonly part: PartId;
  readonly first: QuestionId;
  /** Whether all of them have been answered, be it by "not sure". */
  readonly isDone: boolean;
}

/** The parts that have questions for someone with these answers. */
export const shownParts = (journey: Journey): readonly ShownPart[] =>
  partIds.flatMap((part) => {
    const own = shownIn(part, journey);
    const [first] = own;
    return first === undefined ? [] : [{ part, first, isDone: own.every((id) => journey.answers[id] !== undefined) }];
  });

/** How many questions of its part are shown after that one. */
export const leftInPart = (id: QuestionId, journey: Journey): number => {
  const own = shownIn(questionOf(id).part, journey);
  return own.length - 1 - own.indexOf(id);
};
