import { type KindId, type QuestionId, questionOf } from "../../core/index.ts";
import { useStartWords } from "../../locales/useWords.tsx";
import { lazyComponent } from "../../ui/lazyComponent.tsx";
import type { Controls } from "./draft.ts";
import { hintId } from "./hintId.ts";
import { Options } from "./Options.tsx";

// What the first question does without.
const OtherInput = lazyComponent(() => import("./OtherInput.tsx"), { preload: true });

const Choice = ({ question, words, draft, onChange, onChoose }: Controls<"choice">) => (
  <Options
    name={words.ask}
    options={Object.entries(words.options).map(([id, option]) => ({ id, ...option }))}
    marked={draft.text}
    onMark={(text) => onChange({ ...draft, text })}
    onChoose={onChoose}
    describedBy={hintId(question.id, words)}
  />
);

type OtherKind = Exclude<KindId, "choice">;

const isChoice = (controls: Controls): controls is Controls<"choice"> => controls.question.kind === "choice";

interface InputProps extends Omit<Controls, "question" | "words"> {
  readonly id: QuestionId;
}

/** The controls of a question. */
export const Input = ({ id, ...given }: InputProps) => {
  const words = useStartWords();
  const question = questionOf(id);
  const controls = { question, words: words.questions[id], ...given } as Controls;
  return isChoice(controls) ? <Choice {...controls} /> : <OtherInput {...(controls as Controls<OtherKind>)} />;
};
