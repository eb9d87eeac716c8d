import { createFormat } from "./format.ts";
import { messages, speak, type Words } from "./index.ts";
import { type LanguageTag, languages } from "./languages.ts";

let spoken: LanguageTag = "en";
let coming: { later?: Promise<void>; last?: Promise<void> } = {};

/** Speaks that language from here on; resolves once the words of the first screens are there. Numbers are written as in `locale`. */
export const speakLanguage = async (language: LanguageTag, locale: string): Promise<void> => {
  spoken = language;
  coming = {};
  speak({ ...(await languages[language].first()), format: createFormat(locale) });
};

/** Every word that is there by now, for what runs outside components. */
export const currentWords = (): Words => messages;

/** Resolves once these words are there. Tries again at the next call where they did not come. */
const come = (part: keyof typeof coming): Promise<void> => {
  coming[part] ??= languages[spoken][part]().then(speak, (error: unknown) => {
    delete coming[part];
    throw error;
  });
  return coming[part];
};

/** What `load` gives, once the words of the pages after the first are there too. */
export const withWords = async <Value>(load: Promise<Value>): Promise<Value> => {
  const [value] = await Promise.all([load, come("later")]);
  return value;
};

/** What `load` gives, once all words are there: for what is shown to those who look closer. */
export const withAllWords = async <Value>(load: Promise<Value>): Promise<Value> => {
  const [value] = await Promise.all([load, come("later"), come("last")]);
  return value;
};
