import type { ReactNode } from "react";
import { useIsShown } from "./Backstage.tsx";
import { takeFocus } from "./takeFocus.ts";

/** The heading of a page. It takes the focus when the page appears, so that keyboards and screen readers start there. */
export const PageHeading = ({ children }: { children: ReactNode }) => {
  const isShown = useIsShown();
  return (
    <h1 ref={isShown ? takeFocus : null} tabIndex={-1} className="text-2xl font-bold sm:text-3xl">
      {children}
    </h1>
  );
};
