import { setLocale } from "../guide/messages/format.ts";
import { speak } from "../guide/messages/index.ts";
import { type LanguageTag, languages } from "./languages.ts";

let spoken: LanguageTag = "en";
let later: Promise<void> | null = null;

/** Speaks that language from here on; resolves once the words of the first screens are there. Numbers are written as in `locale`. */
export const speakLanguage = async (language: LanguageTag, locale: string): Promise<void> => {
  spoken = language;
  later = null;
  speak(await languages[language].first());
  setLocale(locale);
};

/** Resolves once the words of all other pages are there. Tries again at the next call where they did not come. */
export const laterMessages = (): Promise<void> => {
  later ??= languages[spoken].later().then(speak, (error: unknown) => {
    later = null;
    throw error;
  });
  return later;
};

/** What `load` gives, once the words of all other pages are there too. */
export const withWords = async <Value>(load: Promise<Value>): Promise<Value> => {
  const [value] = await Promise.all([load, laterMessages()]);
  return value;
};
