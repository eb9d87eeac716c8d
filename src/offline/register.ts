import { useGuide } from "../store/store.ts";

/** Whether this page can be kept for use without network: served over a secure connection and not inside another page. */
const canKeep = (): boolean => "serviceWorker" in navigator && window.self === window.top;

interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => { readonly createScriptURL: (url: string) => string };
}

const workerFile = "service-worker.js";

/** The address of the worker, as browsers with Trusted Types ask for it: that one file and no other. */
const workerUrl = (): string => {
  const url = new URL(workerFile, document.baseURI).href;
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  return trustedTypes?.createPolicy("tunewise", { createScriptURL: () => url }).createScriptURL("") ?? url;
};

/**
 * Keeps the guide for use without network from the first visit on. When a new build has been fetched as a whole, the store gets a way to
 * change to it; every open page then loads it. Does nothing where the browser or the host does not allow it.
 */
export const keepOffline = async (): Promise<void> => {
  if (!canKeep()) return;
  try {
    const hadWorker = navigator.serviceWorker.controller !== null;
    const registration = await navigator.serviceWorker.register(workerUrl());
    const offer = (): void => {
      const { waiting } = registration;
      if (waiting && hadWorker) useGuide.setState({ update: () => waiting.postMessage("take-over", []) });
    };
    offer();
    registration.addEventListener("updatefound", () => {
      registration.installing?.addEventListener("statechange", offer);
    });
    navigator.serviceWorker.addEventListener("controllerchange", () => {
      if (hadWorker) window.location.reload();
    });
  } catch {
    // A host without the file, or storage denied: the guide works, but only with network.
  }
};
