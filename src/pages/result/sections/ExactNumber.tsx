import { useId, useState } from "react";
import { pageCatalogue } from "../../../app/catalogue.ts";
import { answer } from "../../../app/store.ts";
import { type AnswersJson, kindOf, parseAnswers, type QuestionId, questionOf } from "../../../core/index.ts";
import type { WithDetails } from "../../../ui/lazyComponent.tsx";
import { issueText } from "../../../wording/issue.ts";

interface ExactNumberProps extends WithDetails {
  readonly id: QuestionId;
  readonly label: string;
  readonly given: AnswersJson[QuestionId];
  /** The number in the answer that is given; null where it has none. */
  readonly number: number | null;
  /** The answer in its public form that follows from what was typed. */
  readonly answerWith?: (typed: unknown) => unknown;
}

/** What stands in the field since it was touched, null before, and over which answer. */
interface Typed {
  readonly text: string | null;
  readonly over: AnswersJson[QuestionId];
  readonly faults: readonly string[];
}

/**
 * A number in place of an option. It is taken by Enter or when the field is left: a decision for
 * each digit would be about numbers that nobody meant.
 */
export const ExactNumber = ({ id, label, given, number, words, answerWith = (typed) => typed }: ExactNumberProps) => {
  const faultId = useId();
  const [typed, setTyped] = useState<Typed>({ text: null, over: given, faults: [] });
  // What was typed over an earlier answer is gone.
  const { text, faults } = typed.over === given ? typed : { text: null, faults: [] };
  const shown = text ?? (number === null ? "" : words.format.number(number));
  const take = (): void => {
    if (text === null || text.trim() === "") {
      setTyped({ text: null, over: given, faults: [] });
      return;
    }
    const value = answerWith(kindOf(questionOf(id)).fromText(text));
    const { answers, issues } = parseAnswers({ [id]: value }, pageCatalogue());
    const isUsable = issues.length === 0;
    setTyped({ text: isUsable ? null : text, over: given, faults: issues.map((issue) => issueText(issue, words)) });
    if (isUsable) answer(id, answers[id]);
  };
  return (
    <form
      className="mt-1"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <label className="block">
        <span className="mb-0.5 block text-soft">{label}</span>
        <input
          type="text"
          inputMode="numeric"
          className="w-full rounded border border-soft bg-card px-2 py-1 text-ink"
          value={shown}
          onChange={(event) => setTyped({ text: event.target.value, over: given, faults: [] })}
          onBlur={take}
          aria-invalid={faults.length > 0}
          aria-describedby={faults.length > 0 ? faultId : undefined}
        />
      </label>
      <div id={faultId} role="alert">
        {faults.map((fault) => (
          <p key={fault}>{fault}</p>
        ))}
      </div>
    </form>
  );
};
