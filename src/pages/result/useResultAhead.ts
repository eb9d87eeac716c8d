import { startTransition, useEffect, useState } from "react";
import { whenIdle } from "../../app/scheduling.ts";
import { useGuide } from "../../app/store.ts";
import { flow } from "../../core/questions/flow.ts";
import { isQuestionId } from "../../core/questions/index.ts";
import type { Page } from "../../share/page.ts";

/** Whether the result is made already while this page is read: where it comes next, and once there was time for it. */
export const useResultAhead = (page: Page): boolean => {
  const comesNext = useGuide(
    ({ answers }) =>
      page === "answers" || (isQuestionId(page) && flow(answers).every((id) => answers[id] !== undefined)),
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
