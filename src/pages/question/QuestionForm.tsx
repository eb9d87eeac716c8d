import { type FormEvent, useState } from "react";
import { Link } from "../../app/Link.tsx";
import { resultRoute } from "../../app/routes.ts";
import { answerAndGoOn, routeBackFrom, routeOnFrom, useGuide } from "../../app/store.ts";
import { flow } from "../../core/questions/flow.ts";
import { type QuestionId, questionOf } from "../../core/questions/index.ts";
import { unknown } from "../../core/unknown.ts";
import { withWords } from "../../locales/speak.ts";
import { useStartWords } from "../../locales/useWords.ts";
import { Button } from "../../ui/Button.tsx";
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

/** One question with its controls, which show the present answer until they are touched. */
export const QuestionForm = ({ id }: { id: QuestionId }) => {
  const words = useStartWords();
  const answers = useGuide((state) => state.answers);
  const returnTo = useGuide((state) => state.returnTo);
  const asked = flow(answers);
  const [touched, setDraft] = useState<Draft | null>(null);
  const draft = touched ?? draftOf(id, answers);
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
      <Link to={routeBackFrom(id, { answers, returnTo })}>{wizard.back}</Link>
      {problem && <ErrorSummary key={problem.attempt} text={problem.text} />}
      <div>
        <p className="text-sm text-soft">{wizard.progress(asked.indexOf(id) + 1, asked.length)}</p>
        <PageHeading>{question.ask}</PageHeading>
        {question.hint && (
          <p id={hintId(question)} className="mt-1 text-soft">
            {question.hint}
          </p>
        )}
      </div>
      <Input question={question} draft={draft} onChange={setDraft} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="primary">
          {wizard.go}
        </Button>
        <Link to={routeOnFrom(id, { answers, returnTo })} className="button-quiet">
          {wizard.skip}
        </Link>
        <Button onClick={() => answerAndGoOn(id, unknown)}>{wizard.notSure}</Button>
        <Link to={resultRoute} className="button-quiet">
          {wizard.decide}
        </Link>
      </div>
      <Why id={id} />
    </form>
  );
};
