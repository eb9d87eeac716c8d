import { useEffect, useRef } from "react";
import { useWordsSource } from "../locales/useWords.tsx";
import { preloadAll } from "../ui/lazyComponent.tsx";
import type { Route } from "./routes.ts";
import { onFirstInteraction, whenIdle } from "./scheduling.ts";

/**
 * Loads what comes next while the page is read. A linked result waits for the first interaction:
 * running what draws its charts would compete with drawing the recommendation.
 */
export const usePreload = ({ kind }: Route): void => {
  const words = useWordsSource();
  const opened = useRef(kind);
  useEffect(() => {
    const preload = (): void => {
      void preloadAll();
      // A failure is met again, and told, where the words are needed.
      words.all.load().catch((error: unknown) => console.warn("The words are not all loaded.", error));
    };
    if (opened.current === "result") onFirstInteraction(preload);
    else whenIdle(preload);
  }, [words]);
};
