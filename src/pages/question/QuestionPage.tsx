import { useEffect, useState } from "react";
import { whenIdle } from "../../app/scheduling.ts";
import { pageOnFrom, useGuide } from "../../app/store.ts";
import { isQuestionId, type QuestionId } from "../../core/questions/index.ts";
import { useStartWords } from "../../locales/useWords.ts";
import { Backstage } from "../../ui/Backstage.tsx";
import { Boundary } from "../../ui/Boundary.tsx";
import { LiveRanking } from "./LiveRanking.tsx";
import { QuestionForm } from "./QuestionForm.tsx";

/** The question that comes after this one, once there was time to make it; else null. */
const useNextMade = (id: QuestionId): QuestionId | null => {
  const next = useGuide((state) => pageOnFrom(id, state));
  const [made, setMade] = useState<QuestionId | null>(null);
  useEffect(() => whenIdle(() => isQuestionId(next) && setMade(next)), [next]);
  return made;
};

/** A question, and what leads so far. The next question is made while the person reads, so that it is there at once. */
export const QuestionPage = ({ id }: { id: QuestionId }) => {
  const words = useStartWords();
  const next = useNextMade(id);
  return (
    <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_19rem]">
      <div className="relative">
        {[...new Set([id, next ?? id])].map((one) => (
          <Backstage key={one} isShown={one === id}>
            <Boundary name={words.app.broken.page}>
              <QuestionForm id={one} />
            </Boundary>
          </Backstage>
        ))}
      </div>
      <LiveRanking />
    </div>
  );
};
