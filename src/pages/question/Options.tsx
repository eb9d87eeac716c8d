import { type KeyboardEvent, useId, useRef } from "react";
import { unknown } from "../../core/index.ts";
import { useStartWords } from "../../locales/useWords.tsx";

interface Option {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

/** Columns on narrow and on wide screens. */
const columnLooks = { one: "", two: "sm:grid-cols-2", four: "grid-cols-2 sm:grid-cols-4" } as const;

/** The id of the sentence that says what choosing does. */
export const goesOnId = "goes-on";

interface OptionsProps {
  /** What the group is called. */
  readonly name: string;
  readonly options: readonly Option[];
  /** The id of the option that is marked; any other text where none is. */
  readonly marked: string;
  /** Marks an option, as the arrow keys do. */
  readonly onMark: (id: string) => void;
  /** Takes an option for the answer. */
  readonly onChoose: (id: string) => void;
  readonly describedBy: string | undefined;
  /** Whether the group's name is shown: where it is not the question itself. */
  readonly isNamed?: boolean;
  /** In how many columns the options stand where there is room. */
  readonly columns?: keyof typeof columnLooks;
}

/**
 * Options, and "not sure" after them: a press, Enter or Space chooses one and goes on, the arrow
 * keys only move the mark.
 */
export const Options = ({
  name,
  options,
  marked,
  onMark,
  onChoose,
  describedBy,
  isNamed = false,
  columns = "one",
}: OptionsProps) => {
  const { wizard } = useStartWords();
  // A browser reports the option that an arrow key moves to as pressed, too.
  const isMoving = useRef(false);
  const group = useId();
  const stopMoving = (): void => {
    isMoving.current = false;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    isMoving.current = event.key.startsWith("Arrow");
    if ((event.key !== "Enter" && event.key !== " ") || event.repeat) return;
    event.preventDefault();
    onChoose(event.currentTarget.value);
  };
  return (
    <fieldset aria-describedby={[describedBy, goesOnId].filter(Boolean).join(" ")} className="max-w-2xl">
      <legend className={isNamed ? "mb-1 font-medium" : "sr-only"}>{name}</legend>
      <div className={`grid gap-2 ${columnLooks[columns]}`}>
        {[...options, { id: unknown, label: wizard.notSure, hint: "" }].map(({ id, label, hint }) => (
          <label
            key={id}
            className="card flex cursor-pointer items-start gap-3 py-2.5 hover:border-accent has-checked:border-accent has-checked:bg-tint"
            onPointerDown={stopMoving}
          >
            <input
              type="radio"
              className="mt-1.5 accent-accent"
              name={group}
              value={id}
              checked={marked === id}
              onChange={() => onMark(id)}
              onClick={() => isMoving.current || onChoose(id)}
              onKeyDown={onKeyDown}
              onKeyUp={stopMoving}
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
};
