import { answers } from "./answers.ts";
import { questions } from "./questions.ts";
import { techniques } from "./techniques.ts";

/** What the first screens say. */
export const first = { answers, questions, techniques };

export type First = typeof first;
