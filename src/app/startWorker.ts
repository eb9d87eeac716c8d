import { scriptUrl } from "../offline/scriptUrl.ts";

/**
 * Starts a worker; null in development, in a page opened as a file, and where the browser or the
 * host does not allow one.
 */
export const startWorker = (url: string): Worker | null => {
  if (!import.meta.env.PROD || typeof Worker === "undefined" || window.location.protocol === "file:") return null;
  try {
    return new Worker(scriptUrl(url), { type: "module" });
  } catch (error) {
    console.warn("The guide works without a worker.", error);
    return null;
  }
};
