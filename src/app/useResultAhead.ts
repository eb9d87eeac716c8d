import { startTransition, useEffect, useState } from "react";
import { preloadAll } from "../ui/lazyComponent.tsx";
import { shownQuestions } from "./journey.ts";
import type { Route } from "./routes.ts";
import { whenIdle } from "./scheduling.ts";
import { useGuide } from "./store.ts";

/**
 * Whether the result is made offscreen while this page is read: where it comes next, once
 * everything is loaded.
 */
export const useResultAhead = ({ kind }: Route): boolean => {
  const comesNext = useGuide(
    (state) =>
      kind === "answers" ||
      (kind === "question" && shownQuestions(state).every((id) => state.answers[id] !== undefined)),
  );
  const [isAhead, setIsAhead] = useState(false);
  useEffect(() => {
    if (!comesNext) return;
    let cancel = (): void => {};
    let isWanted = true;
    void preloadAll().then(() => {
      if (isWanted) cancel = whenIdle(() => startTransition(() => setIsAhead(true)));
    });
    return () => {
      isWanted = false;
      cancel();
      setIsAhead(false);
    };
  }, [comesNext]);
  return isAhead;
};
