import { scriptUrl } from "../offline/scriptUrl.ts";
import { createDecider, type Decider } from "../workers/decider.ts";
import { useGuide } from "./store.ts";

/**
 * Starts a worker; null in development, in a page opened as a file, and where the browser or the
 * host does not allow one.
 */
const startWorker = (url: string): Worker | null => {
  if (!import.meta.env.PROD || typeof Worker === "undefined" || window.location.protocol === "file:") return null;
  try {
    return new Worker(scriptUrl(url), { type: "module" });
  } catch (error) {
    console.warn("The guide decides without a worker.", error);
    return null;
  }
};

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
