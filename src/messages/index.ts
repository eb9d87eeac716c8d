import { messages as spoken } from "../guide/messages/index.ts";
import type { Worded } from "../guide/messages/worded.ts";
import type { First } from "./en/first.ts";
import type { Last } from "./en/last.ts";
import type { Later } from "./en/later.ts";

/** The words of the screens and of the core in the language that is spoken. */
export const messages = spoken as Worded<First> & Worded<Later> & Worded<Last>;
