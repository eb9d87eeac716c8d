import type { LanguageTag } from "../core/index.ts";
import type { More } from "./en/more.ts";
import { loadFrameworkWords } from "./frameworkWords.ts";
import type { MoreWords } from "./index.ts";
import { loadTechniqueWords, withOwnClaims } from "./techniqueWords.ts";
import type { Worded } from "./worded.ts";

/** The words of a language with those in the folders of techniques and frameworks, and the claims that techniques hold themselves. */
export const addFolderWords = async (tag: LanguageTag, words: Worded<More>): Promise<MoreWords> => {
  const [techniques, frameworks] = await Promise.all([loadTechniqueWords(tag), loadFrameworkWords(tag)]);
  return { ...words, techniques, frameworks, claims: withOwnClaims(words.claims, techniques) };
};
