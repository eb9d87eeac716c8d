import { startTransition, useEffect, useRef, useState } from "react";
import { tellDecided } from "../app/decided.ts";
import { useGuide } from "../app/store.ts";
import type { Answers, Decision } from "../core/index.ts";
import { useIsShown } from "../ui/Backstage.tsx";
import { decideFor } from "./decideFor.ts";

/** A decision as far as it is worked out; `done` once flips and confidence are final. */
interface Shown {
  readonly decision: Decision;
  readonly done: boolean;
}

/** The decision for these answers, worked out beside the page; the one before stays until there is news. Null until the first, and without answers. */
export const useDecision = (answers: Answers | null): Shown | null => {
  const isShown = useIsShown();
  const isAwaited = useRef(isShown);
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    if (!answers) return;
    return decideFor(answers, (decision, done) => {
      const show = (): void => setShown({ decision, done });
      // The first is waited for; what changes it, and what nobody sees yet, may be drawn in pieces.
      if (isAwaited.current) show();
      else startTransition(show);
      isAwaited.current = false;
    });
  }, [answers]);
  useEffect(() => {
    if (isShown && shown?.done && shown.decision.answers === useGuide.getState().answers) tellDecided(shown.decision);
  }, [isShown, shown]);
  return answers && shown;
};
