// English, all at once, for what runs outside a browser.
import { createFormat } from "./format.ts";
import type { Words } from "./index.ts";
import { languages } from "./languages.ts";

const { start, more } = languages.en;

/** Every word in English. */
export const english: Words = { ...(await start()), ...(await more()), format: createFormat("en") };
