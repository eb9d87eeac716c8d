import type { WordsSource } from "../locales/openWords.ts";
import type { Link, LinkReader } from "../share/reading.ts";
import { retried } from "../ui/retry.ts";

interface AddressReader {
  readonly readAnswers: LinkReader["readAnswers"];
  readonly readLink: (fragment: string) => Link;
}

/**
 * Loads what reads links and saved answers: it checks them against the catalogue, which the first screens do without.
 * What unpacks a model of the reader's own is loaded where one of these texts or values holds one.
 */
export const loadLinkReader = async (words: WordsSource, ...read: readonly unknown[]): Promise<AddressReader> => {
  const holdsModel = JSON.stringify(read).includes("customModel");
  const [{ readAnswers, readFragment }, all] = await Promise.all([
    retried(() => (holdsModel ? import("../share/link.ts") : import("../share/plainLink.ts"))),
    // Transitional: what is wrong with a link is worded by what reads it.
    retried(words.all),
  ]);
  return { readAnswers, readLink: (fragment) => readFragment(fragment, all) };
};
