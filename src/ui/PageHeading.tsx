import { type ReactNode, useEffect, useRef } from "react";

/** The heading of a page. It takes the focus when the page appears, so that keyboards and screen readers start there. */
export const PageHeading = ({ children }: { children: ReactNode }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className="text-2xl font-bold sm:text-3xl">
      {children}
    </h1>
  );
};
