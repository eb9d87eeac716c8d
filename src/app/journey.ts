import type { Answers } from "../core/index.ts";
import { flow, isShown } from "../core/questions/flow.ts";
import { type QuestionId, questionIds } from "../core/questions/index.ts";
import { answersRoute, type Route, startRoute } from "./routes.ts";

const questionRoute = (id: QuestionId | undefined, otherwise: Route): Route =>
  id === undefined ? otherwise : { kind: "question", id };

/** The next question after `id` that is asked with these answers, or the answers page. */
export const routeAfter = (id: QuestionId, answers: Answers): Route =>
  questionRoute(
    questionIds.slice(questionIds.indexOf(id) + 1).find((next) => isShown(next, answers)),
    answersRoute,
  );

/** The question before `id` that is asked with these answers, or the start page. */
export const routeBefore = (id: QuestionId, answers: Answers): Route =>
  questionRoute(
    questionIds.slice(0, questionIds.indexOf(id)).findLast((previous) => isShown(previous, answers)),
    startRoute,
  );

/** The first question that is asked with these answers. */
export const firstRoute = (answers: Answers): Route => questionRoute(flow(answers)[0], answersRoute);

/** The first question that has no answer yet, or the answers page. */
export const firstOpenRoute = (answers: Answers): Route =>
  questionRoute(
    flow(answers).find((id) => answers[id] === undefined),
    answersRoute,
  );
