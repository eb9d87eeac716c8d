import type { First } from "./en/first.ts";
import type { Last } from "./en/last.ts";
import type { Later } from "./en/later.ts";
import { createFormat, type Format } from "./format.ts";
import type { Worded } from "./worded.ts";

/** Every word of the guide in one language, with how its locale writes numbers. */
export type Words = Worded<First> & Worded<Later> & Worded<Last> & { readonly format: Format };

/** Transitional: the words of the language that is spoken, for what does not take them as an argument yet. */
export const messages = { format: createFormat("en") } as Words;

/** Transitional: speaks with these words from here on. */
export const speak = (words: Partial<Words>): void => void Object.assign(messages, words);
