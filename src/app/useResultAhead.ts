import { startTransition, useEffect, useState } from "react";
import { flow } from "../core/questions/flow.ts";
import { preloadAll } from "../ui/lazyComponent.tsx";
import type { Route } from "./routes.ts";
import { whenIdle } from "./scheduling.ts";
import { useGuide } from "./store.ts";

/** Whether the result is made offscreen while this page is read: where it comes next, once everything is loaded. */
export const useResultAhead = ({ kind }: Route): boolean => {
  const comesNext = useGuide(
    ({ answers }) =>
      kind === "answers" || (kind === "question" && flow(answers).every((id) => answers[id] !== undefined)),
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
