import type { Answers } from "../core/index.ts";
import type { Link } from "../share/reading.ts";
import { retried } from "../ui/retry.ts";

interface AddressReader {
  readonly readAnswers: (value: unknown) => { readonly answers: Answers };
  readonly readLink: (fragment: string) => Link;
}

/**
 * Loads what reads links and saved answers: it checks them against the catalogue, which the first
 * screens do without. What unpacks a model of the reader's own is loaded where one of these texts
 * or values holds one.
 */
export const loadLinkReader = async (...read: readonly unknown[]): Promise<AddressReader> => {
  const holdsModel = JSON.stringify(read).includes("customModel");
  const [{ readAnswers, readFragment }, { pageCatalogue }] = await retried(() =>
    Promise.all([holdsModel ? import("../share/link.ts") : import("../share/plainLink.ts"), import("./catalogue.ts")]),
  );
  return {
    readAnswers: (value) => readAnswers(value, pageCatalogue()),
    readLink: (fragment) => readFragment(fragment, pageCatalogue()),
  };
};
