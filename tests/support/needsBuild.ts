import { existsSync } from "node:fs";

/** Stops the tests of the built site where there is none, rather than let each of them fail in its own way. */
export const setup = (): void => {
  if (!existsSync("dist/index.html")) throw new Error("dist/ is not there: run npm run build first");
};
