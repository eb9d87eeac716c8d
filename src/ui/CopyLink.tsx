import { useState } from "react";

/** Copies the address of the page; where the clipboard is refused, shows it selected instead. */
export const CopyLink = () => {
  const [state, setState] = useState<"idle" | "copied" | "refused">("idle");
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      setState("copied");
    } catch {
      setState("refused");
    }
  };
  return (
    <span className="no-print inline-flex flex-wrap items-center gap-2">
      <button type="button" className="button" onClick={() => void copy()}>
        Copy link
      </button>
      <span role="status">{state === "copied" && "Copied"}</span>
      {state === "refused" && (
        <input
          className="field"
          aria-label="Link to this result"
          readOnly
          value={window.location.href}
          ref={(element) => element?.select()}
        />
      )}
    </span>
  );
};
