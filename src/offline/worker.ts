import { scriptUrl } from "./scriptUrl.ts";

/**
 * Whether this page can be kept for use without network: built, served over a secure connection,
 * not inside another page.
 */
const canKeep = (): boolean =>
  import.meta.env.PROD &&
  "serviceWorker" in navigator &&
  window.location.protocol !== "file:" &&
  window.self === window.top;

let registered: Promise<ServiceWorkerRegistration | null> | null = null;

/**
 * Registers the worker that keeps the guide for use without network, once; null where the browser
 * or the host does not allow it.
 */
export const registerWorker = (): Promise<ServiceWorkerRegistration | null> => {
  registered ??= canKeep()
    ? navigator.serviceWorker.register(scriptUrl("service-worker.js")).catch((error: unknown) => {
        // A host without the file, or storage denied: the guide works, but only with network.
        console.warn("The guide cannot be kept for use without network.", error);
        return null;
      })
    : Promise.resolve(null);
  return registered;
};
