import { useGuide } from "../app/store.ts";
import { registerWorker } from "./worker.ts";

/**
 * Keeps the guide for use without network from the first visit on. When a new build has been
 * fetched as a whole, the store gets a way to change to it; every open page then loads it.
 */
export const keepOffline = async (): Promise<void> => {
  const hadWorker = navigator.serviceWorker?.controller != null;
  const registration = await registerWorker();
  if (!registration) return;
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
};
