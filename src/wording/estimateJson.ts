import type { Estimate } from "../core/index.ts";
import type { AllWords } from "../locales/index.ts";
import { noteText } from "./estimateNote.ts";
import { softwareText } from "./software.ts";

/**
 * An estimate as docs and command line promise it: with its notes in words, and the libraries that
 * it holds for.
 */
export type EstimateJson = Omit<Estimate, "notes"> & { readonly notes: readonly string[] };

export const estimateJson = (estimate: Estimate, words: AllWords): EstimateJson => ({
  ...estimate,
  notes: [...estimate.notes.map((note) => noteText(note, words)), softwareText(estimate.software, words)],
});
