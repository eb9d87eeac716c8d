import type { ReactNode } from "react";
import { takeFocus } from "./takeFocus.ts";

/**
 * The heading of a page. It takes the focus when the page appears, so that keyboards and screen
 * readers start there.
 */
export const PageHeading = ({ children }: { children: ReactNode }) => (
  <h1 ref={takeFocus} tabIndex={-1} className="text-2xl font-bold sm:text-3xl">
    {children}
  </h1>
);
