import { startTransition, useEffect, useRef, useState } from "react";
import type { Answers } from "../core/index.ts";
import { useIsVisible } from "../ui/Offscreen.tsx";
import type { Progress } from "../workers/decider.ts";

export type { Progress };

import { tellDecided } from "./decided.ts";
import { pageDecider } from "./decider.ts";
import { useGuide } from "./store.ts";

/**
 * The decision for these answers, worked out beside the page; the one before stays until there is
 * news. Null until the first, and without answers.
 */
export const useDecision = (answers: Answers | null): Progress | null => {
  const isVisible = useIsVisible();
  const isAwaited = useRef(isVisible);
  const [shown, setShown] = useState<Progress | null>(null);
  const corrections = useGuide((state) => state.corrections);
  useEffect(() => {
    if (!answers) return;
    const controller = new AbortController();
    pageDecider(corrections).decide(answers, controller.signal, (progress) => {
      const show = (): void => setShown(progress);
      // The first is waited for; what changes it, and what nobody sees yet, may be drawn in pieces.
      if (isAwaited.current) show();
      else startTransition(show);
      isAwaited.current = false;
    });
    return () => controller.abort();
  }, [answers, corrections]);
  useEffect(() => {
    if (isVisible && shown?.isWhole && shown.decision.answers === useGuide.getState().answers)
      tellDecided(shown.decision);
  }, [isVisible, shown]);
  return answers && shown;
};
