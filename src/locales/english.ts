// English, all at once, for what runs outside a browser.
import { createFormat } from "./format.ts";
import type { CompareWords } from "./index.ts";
import { languages } from "./languages.ts";

const { start, more, details, check, measured } = languages.en;

/** Every word in English. */
export const english: CompareWords = {
  ...(await start()),
  ...(await more()),
  ...(await details()),
  check: await check(),
  measured: await measured(),
  format: createFormat("en"),
};
