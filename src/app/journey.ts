import { type Answers, flow, isShown, type QuestionId, questionIds } from "../core/index.ts";
import { answersRoute, type Route, startRoute } from "./routes.ts";

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

/** The next question after `id` that is shown, or the answers page. */
export const routeAfter = (id: QuestionId, { answers, hiddenQuestions }: Journey): Route =>
  questionRoute(
    questionIds.slice(questionIds.indexOf(id) + 1).find((next) => isShown(next, answers, hiddenQuestions)),
    answersRoute,
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
