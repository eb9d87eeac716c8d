import { isQuestionId, type QuestionId } from "../core/index.ts";

/** Pages other than questions and techniques. */
export const otherPages = [
  "start",
  "answers",
  "result",
  "compare",
  "check",
  "measure",
  "accuracy",
  "method",
  "evidence",
  "techniques",
  "embed",
  "accessibility",
] as const;

/** Where in the guide a link leads: a question, or one of the other pages. */
export type Page = (typeof otherPages)[number] | QuestionId | `technique-${string}`;

export const isPage = (text: string): text is Page =>
  (otherPages as readonly string[]).includes(text) || isQuestionId(text) || /^technique-[a-z0-9-]{1,40}$/.test(text);
