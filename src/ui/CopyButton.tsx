import { type ComponentProps, useState } from "react";
import { useWords } from "../locales/useWords.tsx";
import { Button } from "./Button.tsx";

interface CopyButtonProps {
  readonly label: string;
  /** What is copied, worked out when it is asked for. */
  readonly text: () => string;
  /** Names the field that shows the text where the clipboard is refused. */
  readonly name: string;
  readonly variant?: ComponentProps<typeof Button>["variant"];
}

/** Copies a text; where the clipboard is refused or absent, shows it selected instead. */
export const CopyButton = ({ label, text, name, variant = "quiet" }: CopyButtonProps) => {
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
      <Button variant={variant} onClick={() => void copy()}>
        {label}
      </Button>
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
