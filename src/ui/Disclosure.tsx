import { type ReactNode, useState } from "react";
import { Boundary } from "./Boundary.tsx";

const looks = { text: "text-sm", panel: "panel" } as const;

interface DisclosureProps {
  readonly summary: string;
  /** Among text, or as one of the large parts of a page. */
  readonly variant?: keyof typeof looks;
  readonly children: ReactNode;
}

/**
 * A disclosure whose content is only made once it is opened. Where that breaks or does not load,
 * what is around it stays.
 */
export const Disclosure = ({ summary, variant = "text", children }: DisclosureProps) => {
  const [open, setOpen] = useState(false);
  return (
    <details className={looks[variant]} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && (
        <div className="mt-2 space-y-2">
          <Boundary name={summary}>{children}</Boundary>
        </div>
      )}
    </details>
  );
};
