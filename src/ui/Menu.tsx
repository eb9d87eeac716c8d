import { type ComponentProps, type KeyboardEvent, type ReactNode, useRef, useState } from "react";
import { Button } from "./Button.tsx";

interface MenuProps {
  /** What the button says. */
  readonly label: ReactNode;
  /** What the button is called, where its label is a sign. */
  readonly name?: string;
  readonly variant?: ComponentProps<typeof Button>["variant"];
  /** To which edge of the button the panel keeps. */
  readonly align?: "start" | "end";
  readonly children: ReactNode;
}

/**
 * A button that opens a panel of controls over what follows. It closes by Escape, by a press
 * elsewhere, and where the focus leaves it.
 */
export const Menu = ({ label, name, variant = "quiet", align = "end", children }: MenuProps) => {
  const [isOpen, setIsOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const closeByKey = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !isOpen) return;
    event.stopPropagation();
    setIsOpen(false);
    place.current?.querySelector("button")?.focus();
  };
  return (
    // It only hears what its controls do.
    <div
      ref={place}
      role="presentation"
      className="no-print relative"
      onKeyDown={closeByKey}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setIsOpen(false);
      }}
    >
      <Button variant={variant} aria-label={name} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {label}
      </Button>
      {isOpen && (
        // It takes the focus of presses between its controls, which would else close it.
        <div tabIndex={-1} className={`menu ${align === "end" ? "end-0" : "start-0"}`}>
          {children}
        </div>
      )}
    </div>
  );
};
