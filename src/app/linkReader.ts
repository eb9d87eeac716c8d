import { currentWords, withWords } from "../locales/speak.ts";
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
export const loadLinkReader = async (...read: readonly unknown[]): Promise<AddressReader> => {
  const holdsModel = JSON.stringify(read).includes("customModel");
  const { readAnswers, readFragment } = await retried(() =>
    withWords(holdsModel ? import("../share/link.ts") : import("../share/plainLink.ts")),
  );
  return { readAnswers, readLink: (fragment) => readFragment(fragment, currentWords()) };
};
