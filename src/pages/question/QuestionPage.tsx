import { hasAnswers } from "../../app/storage.ts";
import { useGuide } from "../../app/store.ts";
import type { QuestionId } from "../../core/index.ts";
import { useStartWords } from "../../locales/useWords.tsx";
import { Boundary } from "../../ui/Boundary.tsx";
import { lazyComponent } from "../../ui/lazyComponent.tsx";
import { QuestionForm } from "./QuestionForm.tsx";

// The deciding core is loaded after the first question is on the screen.
const Leading = lazyComponent(() => import("./Leading.tsx"), { fallback: null, preload: true });

/** A question, and which techniques lead so far once answers tell. */
export const QuestionPage = ({ id }: { id: QuestionId }) => {
  const { ranking } = useStartWords().wizard;
  const isAnswered = useGuide(hasAnswers);
  return (
    <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_19rem]">
      <QuestionForm key={id} id={id} />
      {isAnswered && (
        <Boundary name={ranking}>
          <Leading />
        </Boundary>
      )}
    </div>
  );
};
