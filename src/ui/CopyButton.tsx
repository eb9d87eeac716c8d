import { useState } from "react";
import { useWords } from "../locales/useWords.ts";

interface CopyButtonProps {
  readonly label: string;
  /** What is copied, worked out when it is asked for. */
  readonly text: () => string;
  /** Names the field that shows the text where the clipboard is refused. */
  readonly name: string;
  readonly className?: string;
}

/** Copies a text; where the clipboard is refused or absent, shows it selected instead. */
export const CopyButton = ({ label, text, name, className = "button" }: CopyButtonProps) => {
  const words = useWords();
  const [state, setState] = useState<"idle" | "copied" | "refused">("idle");
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text());
      setState("copied");
    } catch {
      setState("refused");
    }
  };
  return (
    <span className="no-print inline-flex flex-wrap items-center gap-2">
      <button type="button" className={className} onClick={() => void copy()}>
        {label}
      </button>
      <span role="status" className="empty:-ms-2">
        {state === "copied" && words.result.copied}
      </span>
      {state === "refused" && (
        <textarea
          className="field"
          aria-label={name}
          readOnly
          rows={1}
          value={text()}
          ref={(element) => element?.select()}
        />
      )}
    </span>
  );
};
