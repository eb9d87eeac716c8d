import { memo } from "react";
import { Link } from "../../../app/Link.tsx";
import { resultRoute } from "../../../app/routes.ts";
import { answer, useGuide } from "../../../app/store.ts";
import { answerText, valueText } from "../../../core/answer-text.ts";
import { gpus } from "../../../core/catalogue/gpus.ts";
import { models, sizeClasses } from "../../../core/catalogue/models.ts";
import { type Answers, flow, unknown } from "../../../core/index.ts";
import { type QuestionId, questionOf } from "../../../core/questions/index.ts";
import { useWords } from "../../../locales/useWords.tsx";
import { Section } from "./Section.tsx";

const powers = [1, 2, 4, 8, 16, 32, 64] as const;

/** What a question can be answered with at once; null where it takes a page of its own. */
const optionsOf = (id: QuestionId): readonly string[] | null => {
  const question = questionOf(id);
  switch (question.kind) {
    case "choice":
      return Object.keys(question.options);
    case "model":
      return [...Object.keys(sizeClasses), ...models.map((model) => model.id)];
    case "gpu":
      return ["rent", ...gpus.map((gpu) => gpu.id)];
    case "number":
      return powers.map(String);
    case "ranking":
      return null;
  }
};

const notAnswered = "";

/** The options with the given answer where it is none of them, such as a custom model or six cards. */
const withGiven = (options: readonly string[], given: Answers[QuestionId]): readonly string[] =>
  given === undefined || given === unknown || options.includes(String(given)) ? options : [String(given), ...options];

const OneAnswer = ({ id, answers }: { id: QuestionId; answers: Answers }) => {
  const words = useWords();
  const question = questionOf(id);
  const options = optionsOf(id);
  if (!options) {
    return (
      <div className="text-sm">
        <span className="block font-medium">{question.short}</span>
        <Link to={{ kind: "question", id }} returnTo={resultRoute}>
          {answerText(id, answers)}
        </Link>
      </div>
    );
  }
  const change = (text: string): void => {
    if (text === notAnswered) answer(id, undefined);
    else answer(id, question.kind === "number" && text !== unknown ? Number(text) : text);
  };
  return (
    <div className="text-sm">
      <label htmlFor={`what-if-${id}`} className="block font-medium">
        {question.short}
      </label>
      <select
        id={`what-if-${id}`}
        className="w-full rounded border border-soft bg-card px-2 py-1 text-ink"
        value={answers[id] === undefined ? notAnswered : String(answers[id])}
        onChange={(event) => change(event.target.value)}
      >
        <option value={notAnswered}>{words.answers.notAnswered}</option>
        <option value={unknown}>{words.answers.notSure}</option>
        {withGiven(options, answers[id]).map((option) => (
          <option key={option} value={option}>
            {valueText(id, option)}
          </option>
        ))}
      </select>
    </div>
  );
};

/** The answers as they are printed. */
const PrintedAnswers = memo(() => {
  const answers = useGuide((state) => state.answers);
  return (
    <p className="hidden print:block">
      {flow(answers)
        .filter((id) => answers[id] !== undefined)
        .map((id) => `${questionOf(id).short}: ${answerText(id, answers)}`)
        .join(" · ")}
    </p>
  );
});

/** Every answer, to be changed on the spot: the result follows. */
const WhatIf = memo(() => {
  const words = useWords();
  const answers = useGuide((state) => state.answers);
  return (
    <>
      <PrintedAnswers />
      <div className="no-print">
        <Section title={words.result.whatIf.heading} summary={words.result.whatIf.summary}>
          <div className="card grid gap-3 sm:grid-cols-2 md:grid-cols-3 lg:grid-cols-4">
            {flow(answers).map((id) => (
              <OneAnswer key={id} id={id} answers={answers} />
            ))}
          </div>
        </Section>
      </div>
    </>
  );
});

export default WhatIf;
