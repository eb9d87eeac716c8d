import type { First } from "./en/first.ts";
import type { Last } from "./en/last.ts";
import type { Later } from "./en/later.ts";
import type { Worded } from "./worded.ts";

/** The words of the guide in one language. */
export type Messages = Worded<First> & Worded<Later> & Worded<Last>;

/**
 * The words of the language that is spoken. Entry points load them before anything is put in words: those of the first screen at once, the
 * others before the pages that need them. The core itself holds no text, so that a language that nobody reads is never loaded.
 */
export const messages = {} as Messages;

/** Speaks with these words from here on. */
export const speak = (words: Partial<Messages>): void => void Object.assign(messages, words);
