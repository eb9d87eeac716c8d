import type { OptionWords, QuestionId, QuestionWords } from "../../core/index.ts";
import { useWords } from "../../locales/useWords.tsx";
import { Terms } from "../../ui/Terms.tsx";
import { Why } from "./Why.tsx";

/** All that a question says before something of it is opened. */
const textsOf = (question: QuestionWords & { readonly options?: Readonly<Record<string, OptionWords>> }) => [
  question.ask,
  ...(question.hint === undefined ? [] : [question.hint]),
  ...Object.values(question.options ?? {}).flatMap(({ label, hint = "" }) => [label, hint]),
  question.why,
];

/** Why a question is asked, and its terms: in its heading and its options they could be nothing to press. */
const QuestionNotes = ({ id }: { id: QuestionId }) => {
  const { questions } = useWords();
  return (
    <div className="space-y-5">
      <Why id={id} />
      <Terms texts={textsOf(questions[id])} />
    </div>
  );
};

export default QuestionNotes;
