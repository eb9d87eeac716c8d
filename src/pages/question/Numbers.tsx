import type { ComponentProps } from "react";
import type { ChoiceWords } from "../../core/index.ts";
import { useWords } from "../../locales/useWords.tsx";
import type { Controls, Draft } from "./draft.ts";
import { hintId } from "./hintId.ts";
import { Options } from "./Options.tsx";

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

type Ranges = Controls<"amount" | "lengths">;
type Counts = Controls<"number" | "planned">;

/** The draft of an option is its id, or that nothing is known: none of it is a number that was typed. */
const typedIn = (draft: Draft, options: object): string =>
  draft.text === "unknown" || Object.hasOwn(options, draft.text) ? "" : draft.text;

const RangeOptions = ({ question, words, draft, onChange, onChoose }: Ranges) => (
  <Options
    name={words.ask}
    options={Object.entries((words as ChoiceWords).options).map(([id, option]) => ({ id, ...option }))}
    marked={draft.text}
    onMark={(text) => onChange({ ...draft, text })}
    onChoose={onChoose}
    describedBy={hintId(question.id, words)}
  />
);

/** Marks between the thousands of a number are nothing that a field of type "number" takes. */
const Amount = (controls: Controls<"amount">) => {
  const { question, words, draft, onChange } = controls;
  return (
    <>
      <RangeOptions {...controls} />
      <NumberField
        label={words.exact}
        value={typedIn(draft, question.options)}
        onText={(text) => onChange({ ...draft, text })}
      />
    </>
  );
};

/**
 * The typical length, and the longest: in a draft they stand as in a link. What was known of the
 * lengths between is gone once either is typed.
 */
const Lengths = (controls: Controls<"lengths">) => {
  const { question, words, draft, onChange } = controls;
  const [typical = "", ...others] = typedIn(draft, question.options).split(":");
  const longest = others.at(-1) ?? "";
  const change = (texts: readonly [string, string]): void =>
    onChange({ ...draft, text: texts[1] === "" ? texts[0] : texts.join(":") });
  return (
    <>
      <RangeOptions {...controls} />
      <NumberField label={words.typical} value={typical} onText={(text) => change([text, longest])} />
      <NumberField label={words.longest} value={longest} onText={(text) => change([typical, text])} />
    </>
  );
};

const Count = ({ question, words, draft, onChange, onChoose }: Counts) => {
  const { format } = useWords();
  const common = question.common.map(String);
  return (
    <>
      <Options
        name={words.ask}
        options={common.map((id) => ({ id, label: format.number(Number(id)) }))}
        marked={draft.text}
        onMark={(text) => onChange({ ...draft, text })}
        onChoose={onChoose}
        describedBy={hintId(question.id, words)}
        columns="four"
      />
      <NumberField
        label={words.label}
        type="number"
        min={question.least}
        max={question.most}
        value={typedIn(draft, Object.fromEntries(common.map((id) => [id, id])))}
        onText={(text) => onChange({ ...draft, text })}
      />
    </>
  );
};

const isOf = <Kind extends Controls["question"]["kind"]>(
  controls: Controls,
  kind: Kind,
): controls is Controls & Controls<Kind> => controls.question.kind === kind;

/** Ranges or numbers to choose from, and fields for numbers of one's own. */
const Numbers = (controls: Ranges | Counts) => (
  <div className="space-y-4">
    {isOf(controls, "amount") && <Amount {...controls} />}
    {isOf(controls, "lengths") && <Lengths {...controls} />}
    {(isOf(controls, "number") || isOf(controls, "planned")) && <Count {...controls} />}
  </div>
);

export default Numbers;
