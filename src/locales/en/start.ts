import { app } from "./app.ts";
import { wizard } from "./wizard.ts";

/** What the first screens say. */
export const start = {
  app,
  wizard,
};

export type Start = typeof start;
