import { useId, useState } from "react";
import { pageCatalogue } from "../../../app/catalogue.ts";
import { answer } from "../../../app/store.ts";
import { type AnswersJson, kindOf, parseAnswers, type QuestionId, questionOf } from "../../../core/index.ts";
import { useWords } from "../../../locales/useWords.tsx";
import { issueText } from "../../../wording/issue.ts";

interface ExactNumberProps {
  readonly id: QuestionId;
  readonly label: string;
  readonly given: AnswersJson[QuestionId];
}

/**
 * A number in place of an option. It is taken by Enter or when the field is left: a decision for
 * each digit would be about numbers that nobody meant.
 */
export const ExactNumber = ({ id, label, given }: ExactNumberProps) => {
  const words = useWords();
  const faultId = useId();
  const [typed, setTyped] = useState({ text: "", over: given, faults: [] as readonly string[] });
  // What was typed over an earlier answer is gone.
  const { text, faults } = typed.over === given ? typed : { text: "", faults: [] };
  const shown = text === "" && typeof given === "number" ? words.format.number(given) : text;
  const take = (): void => {
    if (text.trim() === "") return;
    const { answers, issues } = parseAnswers({ [id]: kindOf(questionOf(id)).fromText(text) }, pageCatalogue());
    setTyped({
      text: issues.length > 0 ? text : "",
      over: given,
      faults: issues.map((issue) => issueText(issue, words)),
    });
    if (issues.length === 0) answer(id, answers[id]);
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
        <span className="block text-soft">{label}</span>
        <input
          type="text"
          inputMode="numeric"
          autoComplete="off"
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
