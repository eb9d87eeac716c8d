import type { Answers } from "../../core/answers.ts";
import { type QuestionId, questionOf } from "../../core/questions/index.ts";
import type { ChoiceQuestion, Question } from "../../core/questions/question.ts";
import { unknown } from "../../core/unknown.ts";
import { lazyComponent } from "../../ui/lazyComponent.tsx";
import { hintId } from "./hintId.ts";

// Controls that nobody needs at first: of the last question, and of those that know the catalogue.
const Ranking = lazyComponent(() => import("./Ranking.tsx"), { preload: true });
const CatalogueInput = lazyComponent(() => import("./CatalogueInput.tsx"), { preload: true });

/** What a person has put into the controls of a question so far. */
export interface Draft {
  readonly text: string;
  readonly order: readonly string[];
  readonly config: string;
  readonly price: string;
  /** Points for each criterion where they are set by hand, in place of the order. */
  readonly weights: Readonly<Record<string, number>> | null;
}

/** The draft that shows the present answer. */
export const draftOf = (id: QuestionId, answers: Answers): Draft => {
  const question = questionOf(id);
  const given = answers[id];
  const items = question.kind === "ranking" ? Object.keys(question.items) : [];
  const known = given !== undefined && given !== unknown;
  return {
    text: known && !Array.isArray(given) ? String(given) : "",
    order: Array.isArray(given) ? [...given, ...items.filter((item) => !given.includes(item as never))] : items,
    config: answers.customModel ? JSON.stringify(answers.customModel, null, 2) : "",
    price: answers.gpuPrice === undefined ? "" : String(answers.gpuPrice),
    weights: answers.weights
      ? Object.fromEntries(items.map((item) => [item, answers.weights?.[item as never] ?? 0]))
      : null,
  };
};

export interface Controls {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

const Choice = ({ question, draft, onChange }: Controls & { question: ChoiceQuestion }) => (
  <fieldset aria-describedby={hintId(question)}>
    <legend className="sr-only">{question.ask}</legend>
    <div className="grid max-w-2xl gap-2">
      {Object.entries(question.options).map(([id, option]) => (
        <label
          key={id}
          className="card flex cursor-pointer items-start gap-3 py-2.5 has-checked:border-accent has-checked:bg-tint"
        >
          <input
            type="radio"
            className="mt-1.5 accent-accent"
            name={question.id}
            value={id}
            checked={draft.text === id}
            onChange={() => onChange({ ...draft, text: id })}
          />
          <span>
            {option.label}
            {option.hint && <span className="block text-sm text-soft">{option.hint}</span>}
          </span>
        </label>
      ))}
    </div>
  </fieldset>
);

/** The controls of a question. */
export const Input = ({ question, draft, onChange }: Controls & { question: Question }) => {
  switch (question.kind) {
    case "choice":
      return <Choice question={question} draft={draft} onChange={onChange} />;
    case "ranking":
      return <Ranking question={question} draft={draft} onChange={onChange} />;
    case "model":
    case "gpu":
      return <CatalogueInput question={question} draft={draft} onChange={onChange} />;
    case "number":
      return (
        <label className="block">
          <span className="mb-1 block font-medium">{question.label}</span>
          <input
            type="number"
            inputMode="numeric"
            className="field"
            min={question.least}
            max={question.most}
            value={draft.text}
            onChange={(event) => onChange({ ...draft, text: event.target.value })}
          />
        </label>
      );
  }
};
