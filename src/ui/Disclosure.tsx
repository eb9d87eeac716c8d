import { type ReactNode, useState } from "react";

/** A disclosure whose content is only made once it is opened. */
export const Disclosure = ({ summary, children }: { summary: string; children: ReactNode }) => {
  const [open, setOpen] = useState(false);
  return (
    <details className="text-sm" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && <div className="mt-2 space-y-2">{children}</div>}
    </details>
  );
};
