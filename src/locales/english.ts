// English, all at once, for what runs outside a browser.
import { createFormat } from "./format.ts";
import type { AllWords } from "./index.ts";
import { languages } from "./languages.ts";

const { start, more, details } = languages.en;

/** Every word in English. */
export const english: AllWords = {
  ...(await start()),
  ...(await more()),
  ...(await details()),
  format: createFormat("en"),
};
