import { answers } from "./answers.ts";
import { app } from "./app.ts";
import { questions } from "./questions.ts";
import { wizard } from "./wizard.ts";

export const start = {
  answers,
  app,
  questions,
  wizard,
};
