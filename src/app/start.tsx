import { StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import type { WordsSource } from "../locales/openWords.ts";
import { WordsProvider } from "../locales/useWords.tsx";
import { loadStartPage } from "../pages/start/StartPage.tsx";
import { retried } from "../ui/retry.ts";
import { App } from "./App.tsx";
import { connectBrowser } from "./browser.ts";
import { useGuide } from "./store.ts";

const show = (words: WordsSource): void => {
  const app = (
    <StrictMode>
      <WordsProvider words={words}>
        <App />
      </WordsProvider>
    </StrictMode>
  );
  const root = document.getElementById("root") as HTMLElement;
  const { route, language, embed } = useGuide.getState();
  // The page as it is built holds the start page in English: taken over where that is called for,
  // else put aside.
  if (root.firstElementChild && route.kind === "start" && language === "en" && !embed) hydrateRoot(root, app);
  else createRoot(root).render(app);
};

/**
 * Keeping the guide for use without network fetches every file of it: not before a linked result is
 * there.
 */
const offlineDelayMs = 4_000;

const connectHost = async (host: string, words: WordsSource): Promise<void> => {
  const frame = await retried(() => import("../embed/frame.ts"));
  frame.connectHost(host, words);
};

const keepOffline = async (): Promise<void> => {
  const offline = await retried(() => import("../offline/register.ts"));
  await offline.keepOffline();
};

/** What the guide works without: a failure is for developers to see. */
const attempt = (work: Promise<void>): void =>
  void work.catch((error: unknown) => console.error("A part of the guide is missing.", error));

/**
 * Opens the guide as the address and an earlier visit call for. Throws NotLoaded where a part of it
 * did not load.
 */
export const start = async (): Promise<void> => {
  const words = await connectBrowser();
  // What is taken over from the page as it is built has to be all there.
  if (useGuide.getState().route.kind === "start") await loadStartPage().catch(() => undefined);
  show(words);
  const host = useGuide.getState().embed?.host;
  if (host && window.parent !== window) attempt(connectHost(host, words));
  else setTimeout(() => attempt(keepOffline()), offlineDelayMs);
};
