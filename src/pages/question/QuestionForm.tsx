import { type FormEvent, useState } from "react";
import { leftInPart } from "../../app/journey.ts";
import { Link } from "../../app/Link.tsx";
import { resultRoute } from "../../app/routes.ts";
import { answerAndGoOn, routeBackFrom, routeOnFrom, useGuide } from "../../app/store.ts";
import { type Answers, kindOf, type QuestionId, type QuestionWords, questionOf, unknown } from "../../core/index.ts";
import { useStartWords, useWordsSource } from "../../locales/useWords.tsx";
import { Button } from "../../ui/Button.tsx";
import { lazyComponent, lazyModule } from "../../ui/lazyComponent.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { retried } from "../../ui/retry.ts";
import { takeFocus } from "../../ui/takeFocus.ts";
import { type Draft, draftOf } from "./draft.ts";
import { hintId } from "./hintId.ts";
import { Input } from "./Input.tsx";
import { goesOnId } from "./Options.tsx";
import { Parts } from "./Parts.tsx";
import type { Read } from "./readDraft.ts";

const reader = lazyModule(() => import("./readDraft.ts"), { preload: true });

// Below all else: the first question does not wait for it.
const QuestionNotes = lazyComponent(() => import("./QuestionNotes.tsx"), {
  preload: true,
  fallback: <div className="min-h-20" />,
});
const DataDrop = lazyComponent(() => import("./DataDrop.tsx"), { preload: true, fallback: null });

const ErrorSummary = ({ faults }: { faults: readonly string[] }) => {
  const words = useStartWords();
  return (
    <div ref={takeFocus} tabIndex={-1} role="alert" className="card border-s-4 border-s-warn">
      <h2 className="font-bold">{words.wizard.problem}</h2>
      {faults.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
};

/** The answer that a text stands for which a control offers: one of those that can be given. */
const picked = (id: QuestionId, text: string): Answers[QuestionId] =>
  text === unknown ? unknown : (kindOf(questionOf(id)).fromText(text) as Answers[QuestionId]);

const progressId = "progress";

/** One question with its controls, which show the present answer until they are touched. */
export const QuestionForm = ({ id }: { id: QuestionId }) => {
  const source = useWordsSource();
  const words = source.start;
  const answers = useGuide((state) => state.answers);
  const returnTo = useGuide((state) => state.returnTo);
  const hiddenQuestions = useGuide((state) => state.hiddenQuestions);
  const journey = { answers, hiddenQuestions };
  const [touched, setDraft] = useState<Draft | null>(null);
  const draft = touched ?? draftOf(id, answers);
  const [refused, setRefused] = useState<{ faults: readonly string[]; attempt: number } | null>(null);
  const wizard = words.wizard;
  const question: QuestionWords = words.questions[id];
  const { kind, fromData, part } = questionOf(id);
  const on = routeOnFrom(id, { ...journey, returnTo });
  const take = (result: Read): void => {
    if ("faults" in result) {
      setRefused((previous) => ({ faults: result.faults, attempt: (previous?.attempt ?? 0) + 1 }));
      return;
    }
    answerAndGoOn(id, result.value);
  };
  const read = async (): Promise<Read> => {
    try {
      const { readDraft } = await reader.load();
      return await readDraft(id, draft, () => retried(source.all.load));
    } catch (error) {
      console.error("What reads answers could not be loaded.", error);
      return { faults: [words.app.broken.notLoaded(wizard.go)] };
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void read().then(take);
  };
  return (
    <form onSubmit={submit} noValidate className="space-y-5">
      <Link to={routeBackFrom(id, { ...journey, returnTo })} className="block w-fit">
        {wizard.back}
      </Link>
      {refused && <ErrorSummary key={refused.attempt} faults={refused.faults} />}
      <Parts id={id} />
      <div>
        <p id={progressId} className="text-sm text-soft">
          {wizard.left(wizard.parts.names[part], leftInPart(id, journey))}
        </p>
        <PageHeading describedBy={progressId}>{question.ask}</PageHeading>
        {question.hint && (
          <p id={hintId(id, question)} className="mt-1 text-soft">
            {question.hint}
          </p>
        )}
      </div>
      {kind !== "ranking" && (
        <p id={goesOnId} className="text-sm text-soft">
          {wizard.goesOn}
        </p>
      )}
      <Input id={id} draft={draft} onChange={setDraft} onChoose={(text) => answerAndGoOn(id, picked(id, text))} />
      {fromData && <DataDrop onAnswers={() => setDraft(null)} />}
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <Button type="submit" variant={kind === "choice" ? "quiet" : "primary"}>
          {on.kind === "result" ? wizard.decide : wizard.go}
        </Button>
        {on.kind !== "result" && <Link to={resultRoute}>{wizard.decide}</Link>}
      </div>
      <QuestionNotes id={id} />
    </form>
  );
};
