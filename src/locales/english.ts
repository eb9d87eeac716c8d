// English, all at once, for what runs outside a browser.
import { createFormat } from "./format.ts";
import type { CheckWords } from "./index.ts";
import { languages } from "./languages.ts";

const { start, more, details, checks } = languages.en;

/** Every word in English. */
export const english: CheckWords = {
  ...(await start()),
  ...(await more()),
  ...(await details()),
  ...(await checks()),
  format: createFormat("en"),
};
