// The core outside a browser speaks English: whoever runs it there imports this file first.
import { createFormat } from "./format.ts";
import { speak, type Words } from "./index.ts";
import { languages } from "./languages.ts";

const { start, more } = languages.en;

/** Every word in English. */
export const english: Words = { ...(await start()), ...(await more()), format: createFormat("en") };

speak(english);
