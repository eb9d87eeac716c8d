import { first } from "../../src/locales/en/first.ts";
import { last } from "../../src/locales/en/last.ts";
import { later } from "../../src/locales/en/later.ts";
import { createFormat } from "../../src/locales/format.ts";
import { speak, type Words } from "../../src/locales/index.ts";

/** Every word in English, for what takes its words as an argument. */
export const words: Words = { ...first, ...later, ...last, format: createFormat("en") };

speak(words);
