import { answers } from "./answers.ts";
import { app } from "./app.ts";
import { wizard } from "./wizard.ts";

/** What the first screens say. */
export const start = {
  answers,
  app,
  wizard,
};

export type Start = typeof start;
