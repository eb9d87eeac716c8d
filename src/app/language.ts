import { isLanguageTag, type LanguageTag, languageFor } from "../locales/languages.ts";
import { openWords, type WordsSource } from "../locales/openWords.ts";
import { retried } from "../ui/retry.ts";
import { readStorage, type Saved, writeStorage } from "./storage.ts";
import { useGuide } from "./store.ts";

/**
 * The language that the host chose, before anything else of its file is read: what is wrong with
 * that is said in this language.
 */
export const languageIn = (text: string | null): LanguageTag | null => {
  try {
    const { language } = JSON.parse(text ?? "{}") as { language?: unknown };
    return isLanguageTag(language) ? language : null;
  } catch {
    return null;
  }
};

/**
 * The languages that are wanted, first choice first: the link's, the one chosen earlier, the
 * host's, the browser's.
 */
const wanted = (saved: Saved, ofHost: LanguageTag | null): readonly string[] => {
  const query = new URLSearchParams(window.location.search);
  const linked = query.get("lang") ?? query.get("locale");
  return [
    ...(linked === null ? [] : [linked]),
    ...(isLanguageTag(saved.language) ? [saved.language] : []),
    ...(ofHost === null ? [] : [ofHost]),
    ...navigator.languages,
  ];
};

/**
 * Opens the language that is wanted most of those there are. A link that names a region has numbers
 * written as there.
 */
export const openLanguage = async (saved: Saved, ofHost: LanguageTag | null): Promise<WordsSource> => {
  const { language, tag } = languageFor(wanted(saved, ofHost));
  const named = window.location.search.includes(`=${tag}`);
  const words = await retried(() => openWords(language, named ? tag : language));
  document.documentElement.lang = language;
  useGuide.setState({ language });
  return words;
};

/**
 * Chooses a language for this visit and the next ones. The page is loaded anew, since all that was
 * said is in the other language; answers are in the address.
 */
export const setLanguage = (language: LanguageTag): void => {
  const address = new URL(window.location.href);
  address.searchParams.delete("lang");
  // Where nothing can be saved, the address has to remember it.
  if (!writeStorage({ ...readStorage(), language })) address.searchParams.set("lang", language);
  window.history.replaceState(window.history.state, "", address);
  window.location.reload();
};
