import type { ReactNode } from "react";
import { takeFocus } from "./takeFocus.ts";

interface PageHeadingProps {
  readonly children: ReactNode;
  /** The id of what stands before it, for screen readers to say with it. */
  readonly describedBy?: string | undefined;
}

/**
 * The heading of a page. It takes the focus when the page appears, so that keyboards and screen
 * readers start there.
 */
export const PageHeading = ({ children, describedBy }: PageHeadingProps) => (
  <h1
    ref={takeFocus}
    tabIndex={-1}
    aria-describedby={describedBy}
    className="text-2xl font-bold tracking-tight text-balance sm:text-3xl"
  >
    {children}
  </h1>
);
