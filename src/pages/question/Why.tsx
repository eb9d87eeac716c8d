import { type QuestionId, questionOf } from "../../core/index.ts";
import { useWords } from "../../locales/useWords.tsx";
import { Boundary } from "../../ui/Boundary.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { lazyComponent } from "../../ui/lazyComponent.tsx";

const WhyText = lazyComponent(() => import("./WhyText.tsx"));

/** Why a question is asked, and on request the evidence that makes it matter. */
export const Why = ({ id }: { id: QuestionId }) => {
  const { why } = useWords().leading;
  return (
    <div className="max-w-2xl">
      <Disclosure summary={why}>
        <Boundary name={why}>
          <WhyText id={id} evidence={questionOf(id).evidence} />
        </Boundary>
      </Disclosure>
    </div>
  );
};
