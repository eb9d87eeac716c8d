import type { ClaimWords } from "../core/evidence/claims/claim.ts";
import type { ClaimId } from "../core/evidence/claims/index.ts";
import type { First } from "./en/first.ts";
import type { Last } from "./en/last.ts";
import type { Later } from "./en/later.ts";
import { createFormat, type Format } from "./format.ts";
import type { FrameworksWords } from "./frameworkWords.ts";
import type { TechniquesWords } from "./techniqueWords.ts";
import type { Worded } from "./worded.ts";

/** Every word of the guide in one language, with how its locale writes numbers. */
export type Words = Worded<First> & LaterWords & LastWords & { readonly format: Format };

/** What is loaded with the pages after the first, the words in the folders of techniques among it. */
export type LaterWords = Worded<Later> & { readonly techniques: TechniquesWords };

/** What is loaded for those who look closer: the words in the folders of frameworks, and every claim, among it. */
export type LastWords = Omit<Worded<Last>, "claims"> & {
  readonly frameworks: FrameworksWords;
  readonly claims: Readonly<Record<ClaimId, ClaimWords>>;
};

/** Transitional: the words of the language that is spoken, for what does not take them as an argument yet. */
export const messages = { format: createFormat("en") } as Words;

/** Transitional: speaks with these words from here on. */
export const speak = (words: Partial<Words>): void => void Object.assign(messages, words);
