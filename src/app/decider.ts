import { createDecider, type Decider } from "../workers/decider.ts";
import { startWorker } from "./startWorker.ts";
import { useGuide } from "./store.ts";

let decider: Decider | null = null;

/**
 * What decides for this page, as its host set it up. To be asked for once the host's file is read.
 */
export const pageDecider = (): Decider => {
  if (!decider) {
    const { additions, hiddenQuestions } = useGuide.getState();
    decider = createDecider({ additions, hiddenQuestions }, startWorker);
  }
  return decider;
};
