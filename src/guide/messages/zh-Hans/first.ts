import { answers } from "./answers.ts";
import { questions } from "./questions.ts";
import { techniques } from "./techniques.ts";

export const first = { answers, questions, techniques };
