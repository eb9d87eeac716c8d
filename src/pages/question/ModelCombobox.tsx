import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { pageCatalogue } from "../../app/catalogue.ts";
import { customModel, modelName, searchModels } from "../../core/index.ts";
import type { Words } from "../../locales/index.ts";
import { useWords } from "../../locales/useWords.tsx";
import { goesOnId } from "./Options.tsx";

/** What can be chosen: the public answer, and how it is shown. */
interface Option {
  readonly value: string;
  readonly label: string;
}

interface Group {
  readonly label: string;
  readonly options: readonly Option[];
}

const sizeOptions = (words: Words): readonly Option[] =>
  pageCatalogue().sizeClassIds.map((id) => ({
    value: id,
    label: words.catalogue.model.ofSize(words.estimates.sizes[id]),
  }));

/** How an answer is shown in the field: as its option is called, else as it stands. */
const shownAs = (answer: string, words: Words): string => {
  if (answer === "unknown") return "";
  if (answer === customModel) return words.catalogue.model.other;
  const size = sizeOptions(words).find(({ value }) => value === answer);
  const model = pageCatalogue().findModel(answer);
  return size?.label ?? (model?.id === answer ? modelName(model) : answer);
};

/** The sizes, the models that what was typed finds, and the way to any other model. */
const groupsFor = (typed: string, words: Words): readonly Group[] => {
  const modelWords = words.catalogue.model;
  const wanted = typed.trim().toLowerCase();
  const sizes = sizeOptions(words).filter(({ value, label }) => `${value} ${label}`.toLowerCase().includes(wanted));
  const rows = searchModels(typed, pageCatalogue());
  const { checkpointOf, findModel } = pageCatalogue();
  const named = findModel(typed);
  const checkpoint = named ? checkpointOf(typed, named) : null;
  const models = [
    ...(checkpoint === null ? [] : [{ value: checkpoint, label: checkpoint }]),
    ...rows.map((model) => ({ value: model.id, label: modelName(model) })),
  ];
  return [
    { label: modelWords.bySize, options: sizes },
    { label: modelWords.byName, options: models },
    { label: "", options: [{ value: customModel, label: modelWords.other }] },
  ].filter(({ options }) => options.length > 0);
};

const keepInSight = (option: HTMLElement | null): void => option?.scrollIntoView({ block: "nearest" });

interface ModelComboboxProps {
  /** The public answer, or what was typed so far. */
  readonly value: string;
  /** Told each text that is typed. */
  readonly onType: (text: string) => void;
  /** Told the public answer that is chosen from the list. */
  readonly onChoose: (value: string) => void;
  readonly describedBy: string | undefined;
}

/** A field in which a model is typed or chosen from a list that what is typed narrows. */
export const ModelCombobox = ({ value, onType, onChoose, describedBy }: ModelComboboxProps) => {
  const words = useWords();
  const modelWords = words.catalogue.model;
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState<string | null>(null);
  // What is typed narrows the list and stays as it is typed; an answer that was chosen does neither.
  const [typed, setTyped] = useState<string | null>(null);
  const groups = groupsFor(typed ?? "", words);
  const options = groups.flatMap((group) => group.options);
  const count = groups.find(({ label }) => label === modelWords.byName)?.options.length ?? 0;
  const optionId = (option: string): string => `${id}-${option}`;

  const open = (): void => setOpen(true);
  const close = (): void => {
    setOpen(false);
    setActive(null);
    setTyped(null);
  };
  // A press elsewhere closes the list once it is over: what is below would move away from under it.
  const isPressed = useRef(false);
  useEffect(() => {
    if (!isOpen) return;
    const onDown = (): void => {
      isPressed.current = true;
    };
    const onUp = (): void => {
      isPressed.current = false;
      setTimeout(() => {
        if (document.activeElement?.id === id) return;
        setOpen(false);
        setActive(null);
        setTyped(null);
      });
    };
    document.addEventListener("pointerdown", onDown, true);
    document.addEventListener("pointerup", onUp, true);
    document.addEventListener("pointercancel", onUp, true);
    return () => {
      document.removeEventListener("pointerdown", onDown, true);
      document.removeEventListener("pointerup", onUp, true);
      document.removeEventListener("pointercancel", onUp, true);
      isPressed.current = false;
    };
  }, [isOpen, id]);
  const choose = (option: string): void => {
    close();
    onChoose(option);
  };
  const move = (to: string | undefined): void => {
    if (to === undefined) return;
    open();
    setActive(to);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = options.findIndex((option) => option.value === active);
    const steps: Readonly<Record<string, () => void>> = {
      ArrowDown: () => move((options[at + 1] ?? options[0])?.value),
      ArrowUp: () => move((at > 0 ? options[at - 1] : options.at(-1))?.value),
      ...(isOpen && { Escape: close }),
      ...(isOpen && active !== null && { Enter: () => choose(active) }),
    };
    const step = steps[event.key];
    if (!step || event.nativeEvent.isComposing) return;
    event.preventDefault();
    step();
  };

  return (
    <div className="max-w-2xl">
      <label className="mb-1 block font-medium" htmlFor={id}>
        {modelWords.label}
      </label>
      <p id={`${id}-hint`} className="mb-1 text-sm text-soft">
        {modelWords.hint}
      </p>
      <input
        id={id}
        type="text"
        role="combobox"
        className="field"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={isOpen && active !== null ? optionId(active) : undefined}
        aria-describedby={[describedBy, `${id}-hint`, goesOnId].filter(Boolean).join(" ")}
        value={typed ?? shownAs(value, words)}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(null);
          open();
          onType(event.target.value);
        }}
        onClick={open}
        onBlur={() => !isPressed.current && close()}
        onKeyDown={onKeyDown}
      />
      <p role="status" className="mt-1 text-sm text-soft">
        {isOpen && (count === 0 ? modelWords.none : modelWords.found(count))}
      </p>
      <div
        id={`${id}-list`}
        role="listbox"
        tabIndex={-1}
        aria-label={modelWords.label}
        className="card mt-1 max-h-80 overflow-y-auto p-1"
        hidden={!isOpen}
        // The field keeps the focus.
        onMouseDown={(event) => event.preventDefault()}
      >
        {isOpen &&
          groups.map((group) => (
            // biome-ignore lint/a11y/useSemanticElements: a listbox holds groups, not field sets.
            <div key={group.label} role="group" aria-label={group.label || modelWords.other}>
              {group.label && (
                <div aria-hidden="true" className="px-2 pt-2 pb-1 text-sm font-medium text-soft">
                  {group.label}
                </div>
              )}
              {group.options.map((option) => (
                <div
                  key={option.value}
                  ref={option.value === active ? keepInSight : undefined}
                  id={optionId(option.value)}
                  role="option"
                  tabIndex={-1}
                  aria-selected={option.value === value}
                  className={`cursor-pointer rounded px-2 py-1.5 break-words hover:bg-tint ${
                    option.value === active ? "bg-tint outline-2 outline-accent" : ""
                  } ${option.value === value ? "font-semibold" : ""}`}
                  onClick={() => choose(option.value)}
                  onKeyDown={onKeyDown}
                >
                  {option.label}
                </div>
              ))}
            </div>
          ))}
      </div>
    </div>
  );
};
