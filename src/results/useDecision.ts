import { startTransition, useEffect, useRef, useState } from "react";
import { type Answers, type Decision, deciding } from "../guide/index.ts";
import { tellDecided } from "../store/decided.ts";
import { inSlices } from "../store/slices.ts";
import { useGuide } from "../store/store.ts";

/** A decision as far as it is worked out; `done` once flips and confidence are final. */
interface Shown {
  readonly decision: Decision;
  readonly done: boolean;
}

/** The decision for these answers, worked out in slices; the one before stays until there is news. Null until the first, and without answers. */
export const useDecision = (answers: Answers | null): Shown | null => {
  const hasShown = useRef(false);
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    if (!answers) return;
    let first = !hasShown.current;
    hasShown.current = true;
    return inSlices(deciding(answers), (value, done) => {
      if (!value) return;
      const show = (): void => setShown({ decision: value, done });
      // The first is waited for; what changes it may be drawn in pieces.
      if (first) show();
      else startTransition(show);
      first = false;
      if (done && answers === useGuide.getState().answers) tellDecided(value);
    });
  }, [answers]);
  return answers && shown;
};
