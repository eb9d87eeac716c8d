import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import type { TermId } from "../wording/terms.ts";
import { lazyDetails, type WithDetails } from "./lazyComponent.tsx";

/** Room that an explanation keeps to the edges of the window, in pixels. */
const margin = 8;

/** Moves an explanation into the window, where it would reach out of it: below its end, above the term. */
const keepInWindow = (element: HTMLElement | null): void => {
  if (!element) return;
  element.style.translate = "";
  delete element.dataset.above;
  const { left, right, bottom, height } = element.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  if (bottom > clientHeight && bottom > 2 * height) element.dataset.above = "";
  const shift = Math.max(margin - left, Math.min(0, clientWidth - margin - right));
  element.style.translate = `${shift}px`;
};

interface MeaningProps extends WithDetails {
  readonly id: string;
  readonly term: TermId;
}

/** What people look up, so it is loaded with that. */
const Meaning = lazyDetails<MeaningProps>(
  () =>
    Promise.resolve({
      default: ({ id, term, words }) => (
        <span ref={keepInWindow} id={id} role="tooltip" className="term-text">
          {words.meanings[term]}
        </span>
      ),
    }),
  { fallback: null },
);

interface TermProps {
  readonly term: TermId;
  readonly children: ReactNode;
}

/**
 * A term with what it means, shown while the pointer is over either or the focus is on the term, and
 * after a press on it. Escape closes it, and so does a press elsewhere.
 */
export const Term = ({ term, children }: TermProps) => {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const place = useRef<HTMLSpanElement>(null);
  const open = (): void => setIsOpen(true);
  const close = (): void => setIsOpen(false);
  useEffect(() => {
    if (!isOpen) return;
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === "Escape") setIsOpen(false);
    };
    const onPress = ({ target }: PointerEvent): void => {
      if (!place.current?.contains(target as Node)) setIsOpen(false);
    };
    document.addEventListener("keydown", onKey);
    document.addEventListener("pointerdown", onPress);
    return () => {
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("pointerdown", onPress);
    };
  }, [isOpen]);
  return (
    <span
      ref={place}
      className="term-place relative"
      onPointerEnter={({ pointerType }) => pointerType === "mouse" && open()}
      onPointerLeave={({ pointerType }) => pointerType === "mouse" && close()}
    >
      <button
        type="button"
        className="term"
        aria-describedby={isOpen ? id : undefined}
        onFocus={open}
        onBlur={close}
        onClick={open}
      >
        {children}
      </button>
      {isOpen && <Meaning id={id} term={term} />}
    </span>
  );
};
