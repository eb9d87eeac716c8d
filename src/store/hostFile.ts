import { isLanguageTag, type LanguageTag } from "../messages/languages.ts";

const fileName = "tunewise.config.json";

/** The text of what the host of this guide set in the file beside the page; null where it set nothing, as the file is shipped. */
export const readHostFile = async (): Promise<string | null> => {
  if (window.location.protocol === "file:") return null;
  try {
    const response = await fetch(fileName);
    const text = response.ok ? await response.text() : "{}";
    return text.trim() === "{}" ? null : text;
  } catch {
    // No network and nothing kept: the guide starts as it is.
    return null;
  }
};

/** The language that the host chose, before anything else of its file is read: what is wrong with that is said in this language. */
export const languageIn = (text: string | null): LanguageTag | null => {
  try {
    const { language } = JSON.parse(text ?? "{}") as { language?: unknown };
    return isLanguageTag(language) ? language : null;
  } catch {
    return null;
  }
};
