import { memo } from "react";
import { pageCatalogue } from "../../../app/catalogue.ts";
import { Link } from "../../../app/Link.tsx";
import { resultRoute } from "../../../app/routes.ts";
import { answer, useGuide } from "../../../app/store.ts";
import {
  type AmountWords,
  type Answers,
  type AnswersJson,
  answersJson,
  flow,
  kindOf,
  type Lengths,
  type LengthsWords,
  parseAnswers,
  plainText,
  type QuestionId,
  type QuestionWords,
  questionOf,
  unknown,
} from "../../../core/index.ts";
import type { WithDetails } from "../../../ui/lazyComponent.tsx";
import { answerText, valueText } from "../../../wording/answer.ts";
import { ExactNumber } from "./ExactNumber.tsx";

const notAnswered = "";

/**
 * The options with the given answer where it is none of them, such as a custom model or six cards.
 */
const withGiven = (options: readonly string[], given: AnswersJson[QuestionId]): readonly string[] =>
  given === undefined || given === unknown || options.includes(plainText(given))
    ? options
    : [plainText(given), ...options];

/** The names of the fields for numbers of one's own, of a question that has some. */
type FieldNames = Partial<Pick<AmountWords, "exact"> & Pick<LengthsWords, "typical" | "longest">>;

const numberIn = (given: AnswersJson[QuestionId]): number | null => (typeof given === "number" ? given : null);

const lengthsIn = (given: AnswersJson[QuestionId]): Lengths | null =>
  typeof given === "object" && "typical" in given ? given : null;

/** The lengths with one of them typed anew. What was known of those between is gone. */
const withLength = (given: AnswersJson[QuestionId], field: "typical" | "longest", typed: unknown): unknown => {
  // Both at once, as a link has them.
  if (typeof typed === "object") return typed;
  const { typical = numberIn(given) ?? undefined, longest } = lengthsIn(given) ?? {};
  const others = field === "typical" ? { longest } : { typical };
  return Object.values(others).every((other) => other === undefined) ? typed : { ...others, [field]: typed };
};

const OneAnswer = ({ id, answers, words }: WithDetails & { id: QuestionId; answers: Answers }) => {
  const question = questionOf(id);
  const kind = kindOf(question);
  const catalogue = pageCatalogue();
  const { exact, typical, longest }: FieldNames = words.questions[id] as FieldNames & QuestionWords;
  const options = kind.choices(question, catalogue);
  const given = answersJson(answers)[id];
  if (!options) {
    return (
      <div className="text-sm">
        <span className="block font-medium">{words.questions[id].short}</span>
        <Link to={{ kind: "question", id }} returnTo={resultRoute}>
          {answerText(id, answers, catalogue, words)}
        </Link>
      </div>
    );
  }
  const change = (text: string): void => {
    const value = text === unknown ? text : kind.fromText(text);
    answer(id, text === notAnswered ? undefined : parseAnswers({ [id]: value }, catalogue).answers[id]);
  };
  return (
    <div className="text-sm">
      <label htmlFor={`what-if-${id}`} className="block font-medium">
        {words.questions[id].short}
      </label>
      <select
        id={`what-if-${id}`}
        className="w-full rounded border border-soft bg-card px-2 py-1 text-ink"
        value={given === undefined ? notAnswered : plainText(given)}
        onChange={(event) => change(event.target.value)}
      >
        <option value={notAnswered}>{words.answers.notAnswered}</option>
        <option value={unknown}>{words.answers.notSure}</option>
        {withGiven(options, given).map((option) => (
          <option key={option} value={option}>
            {given !== undefined && option === plainText(given)
              ? answerText(id, answers, catalogue, words)
              : valueText(id, option, catalogue, words)}
          </option>
        ))}
      </select>
      {exact !== undefined && (
        <ExactNumber id={id} words={words} label={exact} given={given} number={numberIn(given)} />
      )}
      {typical !== undefined && (
        <ExactNumber
          id={id}
          words={words}
          label={typical}
          given={given}
          number={lengthsIn(given)?.typical ?? numberIn(given)}
          answerWith={(typed) => withLength(given, "typical", typed)}
        />
      )}
      {typical !== undefined && longest !== undefined && (lengthsIn(given) ?? numberIn(given)) !== null && (
        <ExactNumber
          id={id}
          words={words}
          label={longest}
          given={given}
          number={lengthsIn(given)?.longest ?? null}
          answerWith={(typed) => withLength(given, "longest", typed)}
        />
      )}
    </div>
  );
};

/** Every answer, to be changed on the spot: the result follows. */
const WhatIf = memo(({ words }: WithDetails) => {
  const answers = useGuide((state) => state.answers);
  const hidden = useGuide((state) => state.hiddenQuestions);
  return (
    <div className="grid gap-3 sm:grid-cols-2 md:grid-cols-3 lg:grid-cols-4">
      {flow(answers, hidden).map((id) => (
        <OneAnswer key={id} id={id} answers={answers} words={words} />
      ))}
    </div>
  );
});

export default WhatIf;
