import { app } from "./app.ts";
import { wizard } from "./wizard.ts";

export const start = {
  app,
  wizard,
};
