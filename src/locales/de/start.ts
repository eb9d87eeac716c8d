import { answers } from "./answers.ts";
import { app } from "./app.ts";
import { wizard } from "./wizard.ts";

export const start = {
  answers,
  app,
  wizard,
};
