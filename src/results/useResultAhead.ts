import { startTransition, useEffect, useState } from "react";
import { flow } from "../guide/questions/flow.ts";
import { isQuestionId } from "../guide/questions/index.ts";
import type { Page } from "../share/page.ts";
import { useGuide } from "../store/store.ts";
import { whenIdle } from "../store/whenIdle.ts";

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
