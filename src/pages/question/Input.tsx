import { type ComponentProps, type ComponentType, createElement } from "react";
import { type ChoiceWords, type KindId, type QuestionId, questionOf } from "../../core/index.ts";
import { useStartWords } from "../../locales/useWords.tsx";
import { lazyComponent } from "../../ui/lazyComponent.tsx";
import type { Controls, Draft } from "./draft.ts";
import { hintId } from "./hintId.ts";

// Controls that nobody needs at first: of the last question, and of those that know the catalogue.
const Ranking = lazyComponent(() => import("./Ranking.tsx"), { preload: true });
const ModelSelect = lazyComponent(() => import("./ModelSelect.tsx"), { preload: true });
const GpuSelect = lazyComponent(() => import("./GpuSelect.tsx"), { preload: true });

interface OptionControls extends Pick<Controls, "draft" | "onChange"> {
  readonly question: { readonly id: string };
  readonly words: ChoiceWords;
}

const Choice = ({ question, words, draft, onChange }: OptionControls) => (
  <fieldset aria-describedby={hintId(question.id, words)}>
    <legend className="sr-only">{words.ask}</legend>
    <div className="grid max-w-2xl gap-2">
      {Object.entries(words.options).map(([id, { label, hint }]) => (
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
            {label}
            {hint && <span className="block text-sm text-soft">{hint}</span>}
          </span>
        </label>
      ))}
    </div>
  </fieldset>
);

interface NumberFieldProps extends Omit<ComponentProps<"input">, "onChange"> {
  readonly label: string;
  readonly onText: (text: string) => void;
}

const NumberField = ({ label, onText, ...input }: NumberFieldProps) => (
  <label className="block">
    <span className="mb-1 block font-medium">{label}</span>
    <input inputMode="numeric" className="field" {...input} onChange={(event) => onText(event.target.value)} />
  </label>
);

const Count = ({ question, words, draft, onChange }: Controls<"number" | "planned">) => (
  <NumberField
    label={words.label}
    type="number"
    min={question.least}
    max={question.most}
    value={draft.text}
    onText={(text) => onChange({ ...draft, text })}
  />
);

/** Marks between the thousands of a number are nothing that a field of type "number" takes. */
const Amount = (controls: Controls<"amount">) => {
  const { question, words, draft, onChange } = controls;
  return (
    <div className="space-y-4">
      <Choice {...controls} />
      <NumberField
        label={words.exact}
        value={Object.hasOwn(question.options, draft.text) ? "" : draft.text}
        onText={(text) => onChange({ ...draft, text })}
      />
    </div>
  );
};

/**
 * The typical length, and the longest: in a draft they stand as in a link. What was known of the
 * lengths between is gone once either is typed.
 */
const Lengths = (controls: Controls<"lengths">) => {
  const { question, words, draft, onChange } = controls;
  const isOption = Object.hasOwn(question.options, draft.text);
  const [typical = "", ...others] = isOption ? [] : draft.text.split(":");
  const longest = others.at(-1) ?? "";
  const change = (texts: readonly [string, string]): void =>
    onChange({ ...draft, text: texts[1] === "" ? texts[0] : texts.join(":") });
  return (
    <div className="space-y-4">
      <Choice {...controls} />
      <NumberField label={words.typical} value={typical} onText={(text) => change([text, longest])} />
      <NumberField label={words.longest} value={longest} onText={(text) => change([typical, text])} />
    </div>
  );
};

/** The controls of each kind of question. */
const controls: { readonly [Kind in KindId]: ComponentType<Controls<Kind>> } = {
  choice: Choice,
  amount: Amount,
  lengths: Lengths,
  number: Count,
  planned: Count,
  model: ModelSelect,
  gpu: GpuSelect,
  ranking: Ranking,
};

const controlsOf = <Kind extends KindId>(kind: Kind): ComponentType<Controls<Kind>> => controls[kind];

interface InputProps {
  readonly id: QuestionId;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

/** The controls of a question. */
export const Input = ({ id, draft, onChange }: InputProps) => {
  const words = useStartWords();
  const question = questionOf(id);
  return createElement(controlsOf(question.kind), { question, words: words.questions[id], draft, onChange });
};
