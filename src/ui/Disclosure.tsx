import { type ReactNode, useState } from "react";
import { Boundary } from "./Boundary.tsx";

/**
 * A disclosure whose content is only made once it is opened. Where that breaks or does not load,
 * what is around it stays.
 */
export const Disclosure = ({ summary, children }: { summary: string; children: ReactNode }) => {
  const [open, setOpen] = useState(false);
  return (
    <details className="text-sm" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && (
        <div className="mt-2 space-y-2">
          <Boundary name={summary}>{children}</Boundary>
        </div>
      )}
    </details>
  );
};
