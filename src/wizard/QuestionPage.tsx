import { type FormEvent, useState } from "react";
import { flow } from "../guide/questions/flow.ts";
import { type QuestionId, questionOf } from "../guide/questions/index.ts";
import { unknown } from "../guide/unknown.ts";
import { answer, goBack, goOn, goTo, useGuide } from "../store/store.ts";
import { PageHeading } from "../ui/PageHeading.tsx";
import { takeFocus } from "../ui/takeFocus.ts";
import { type Draft, draftOf, Input } from "./Input.tsx";
import { LiveRanking } from "./LiveRanking.tsx";
import { Why } from "./Why.tsx";

const ErrorSummary = ({ text }: { text: string }) => (
  <div ref={takeFocus} tabIndex={-1} role="alert" className="card border-l-4 border-l-warn">
    <h2 className="font-bold">There is a problem</h2>
    <p>{text}</p>
  </div>
);

/** One question on a page of its own. */
export const QuestionPage = ({ id }: { id: QuestionId }) => {
  const answers = useGuide((state) => state.answers);
  const [draft, setDraft] = useState<Draft>(() => draftOf(id, answers));
  const [problem, setProblem] = useState<{ text: string; attempt: number } | null>(null);
  const question = questionOf(id);
  const asked = flow(answers);
  const step = asked.indexOf(id);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const { readDraft } = await import("./readDraft.ts");
    const result = readDraft(id, draft);
    if ("problem" in result) {
      setProblem((previous) => ({ text: result.problem, attempt: (previous?.attempt ?? 0) + 1 }));
      return;
    }
    answer(id, result.value, result.belonging);
    goOn(id);
  };
  return (
    <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_19rem]">
      <form onSubmit={(event) => void submit(event)} noValidate className="space-y-5">
        <button type="button" className="cursor-pointer text-accent underline" onClick={() => goBack(id)}>
          Back
        </button>
        {problem && <ErrorSummary key={problem.attempt} text={problem.text} />}
        <div>
          <p className="text-sm text-soft">
            Question {step + 1} of {asked.length}
          </p>
          <PageHeading>{question.ask}</PageHeading>
          {question.hint && (
            <p id="hint" className="mt-1 text-soft">
              {question.hint}
            </p>
          )}
        </div>
        <Input question={question} draft={draft} onChange={setDraft} />
        <div className="flex flex-wrap gap-3">
          <button type="submit" className="button">
            Continue
          </button>
          <button type="button" className="button-quiet" onClick={() => goOn(id)}>
            Skip
          </button>
          <button
            type="button"
            className="button-quiet"
            onClick={() => {
              answer(id, unknown);
              goOn(id);
            }}
          >
            Not sure
          </button>
          <button type="button" className="button-quiet" onClick={() => goTo("result")}>
            Decide now
          </button>
        </div>
        <Why why={question.why} evidence={question.evidence} />
      </form>
      <LiveRanking />
    </div>
  );
};
