import { type FormEvent, memo, useState } from "react";
import { answerAndGoOn, goBack, goOn, goTo, useGuide } from "../../app/store.ts";
import { flow } from "../../core/questions/flow.ts";
import { type QuestionId, questionOf } from "../../core/questions/index.ts";
import { unknown } from "../../core/unknown.ts";
import { withWords } from "../../locales/speak.ts";
import { useStartWords } from "../../locales/useWords.ts";
import { ahead } from "../../ui/lazily.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { takeFocus } from "../../ui/takeFocus.ts";
import { hintId } from "./hintId.ts";
import { type Draft, draftOf, Input } from "./Input.tsx";
import type { Read } from "./readDraft.ts";
import { Why } from "./Why.tsx";

const reader = ahead(async () => {
  const { readDraft } = await withWords(import("./readDraft.ts"));
  return readDraft;
});

const ErrorSummary = ({ text }: { text: string }) => {
  const words = useStartWords();
  return (
    <div ref={takeFocus} tabIndex={-1} role="alert" className="card border-s-4 border-s-warn">
      <h2 className="font-bold">{words.wizard.problem}</h2>
      <p>{text}</p>
    </div>
  );
};

/**
 * One question with its controls. Made before it is shown: until they are touched, the controls show the answer as it stands. Remade only where
 * that, or its place among the questions, has changed: not by being shown.
 */
export const QuestionForm = memo(({ id }: { id: QuestionId }) => {
  const words = useStartWords();
  // As text, which is the same as long as it says the same.
  const untouched = useGuide(({ answers }) => JSON.stringify(draftOf(id, answers)));
  const progress = useGuide(({ answers }) => {
    const asked = flow(answers);
    return words.wizard.progress(asked.indexOf(id) + 1, asked.length);
  });
  const [touched, setDraft] = useState<Draft | null>(null);
  const draft = touched ?? (JSON.parse(untouched) as Draft);
  const [problem, setProblem] = useState<{ text: string; attempt: number } | null>(null);
  const wizard = words.wizard;
  const question = questionOf(id);
  const take = (result: Read): void => {
    if ("problem" in result) {
      setProblem((previous) => ({ text: result.problem, attempt: (previous?.attempt ?? 0) + 1 }));
      return;
    }
    answerAndGoOn(id, result.value, result.belonging);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const read = reader();
    if (typeof read === "function") take(read(id, draft, words));
    else
      read.then(
        (readDraft) => take(readDraft(id, draft, words)),
        () => take({ problem: words.app.broken.notLoaded(wizard.go) }),
      );
  };
  return (
    <form onSubmit={submit} noValidate className="space-y-5">
      <button type="button" className="cursor-pointer text-accent underline" onClick={() => goBack(id)}>
        {wizard.back}
      </button>
      {problem && <ErrorSummary key={problem.attempt} text={problem.text} />}
      <div>
        <p className="text-sm text-soft">{progress}</p>
        <PageHeading>{question.ask}</PageHeading>
        {question.hint && (
          <p id={hintId(question)} className="mt-1 text-soft">
            {question.hint}
          </p>
        )}
      </div>
      <Input question={question} draft={draft} onChange={setDraft} />
      <div className="flex flex-wrap gap-3">
        <button type="submit" className="button">
          {wizard.go}
        </button>
        <button type="button" className="button-quiet" onClick={() => goOn(id)}>
          {wizard.skip}
        </button>
        <button type="button" className="button-quiet" onClick={() => answerAndGoOn(id, unknown)}>
          {wizard.notSure}
        </button>
        <button type="button" className="button-quiet" onClick={() => goTo("result")}>
          {wizard.decide}
        </button>
      </div>
      <Why id={id} />
    </form>
  );
});
