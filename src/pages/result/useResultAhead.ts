import { startTransition, useEffect, useState } from "react";
import type { Route } from "../../app/routes.ts";
import { whenIdle } from "../../app/scheduling.ts";
import { useGuide } from "../../app/store.ts";
import { flow } from "../../core/questions/flow.ts";

/** Whether the result is made already while this page is read: where it comes next, and once there was time for it. */
export const useResultAhead = ({ kind }: Route): boolean => {
  const comesNext = useGuide(
    ({ answers }) =>
      kind === "answers" || (kind === "question" && flow(answers).every((id) => answers[id] !== undefined)),
  );
  const [isAhead, setIsAhead] = useState(false);
  useEffect(() => {
    if (!comesNext) return;
    const stop = whenIdle(() => startTransition(() => setIsAhead(true)));
    return () => {
      stop();
      setIsAhead(false);
    };
  }, [comesNext]);
  return isAhead;
};
