import { startTransition, useEffect, useRef, useState } from "react";
import type { Answers, Decision } from "../core/index.ts";
import { useIsVisible } from "../ui/Offscreen.tsx";
import { tellDecided } from "./decided.ts";
import { pageDecider } from "./decider.ts";
import { useGuide } from "./store.ts";

/** A decision as far as it is worked out: its sensitivity comes last. */
interface DecisionSoFar {
  readonly decision: Decision;
  readonly isWhole: boolean;
}

/**
 * The decision for these answers, worked out beside the page; the one before stays until there is news. Null until
 * the first, and without answers.
 */
export const useDecision = (answers: Answers | null): DecisionSoFar | null => {
  const isVisible = useIsVisible();
  const isAwaited = useRef(isVisible);
  const [shown, setShown] = useState<DecisionSoFar | null>(null);
  useEffect(() => {
    if (!answers) return;
    const controller = new AbortController();
    pageDecider().decide(answers, controller.signal, (decision, isWhole) => {
      const show = (): void => setShown({ decision, isWhole });
      // The first is waited for; what changes it, and what nobody sees yet, may be drawn in pieces.
      if (isAwaited.current) show();
      else startTransition(show);
      isAwaited.current = false;
    });
    return () => controller.abort();
  }, [answers]);
  useEffect(() => {
    if (isVisible && shown?.isWhole && shown.decision.answers === useGuide.getState().answers)
      tellDecided(shown.decision);
  }, [isVisible, shown]);
  return answers && shown;
};
