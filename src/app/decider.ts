import type { CatalogueAdditions } from "../core/index.ts";
import { createDecider, type Decider } from "../workers/decider.ts";
import { pageAdditions } from "./catalogue.ts";
import { startWorker } from "./startWorker.ts";
import { useGuide } from "./store.ts";

let made: { readonly additions: CatalogueAdditions; readonly decider: Decider } | null = null;

/**
 * What decides for this page, as its host set it up and with the corrections that the person uses.
 * To be asked for once the host's file is read.
 */
export const pageDecider = (corrections = useGuide.getState().corrections): Decider => {
  const additions = pageAdditions(corrections);
  if (made?.additions !== additions) {
    const { hiddenQuestions } = useGuide.getState();
    made = { additions, decider: createDecider({ additions, hiddenQuestions }, startWorker) };
  }
  return made.decider;
};
