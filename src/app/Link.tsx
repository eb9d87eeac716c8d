import type { MouseEvent, ReactNode } from "react";
import { hrefTo, type Route } from "./routes.ts";
import { goTo, useGuide } from "./store.ts";

interface LinkProps {
  readonly to: Route;
  /** Where the next answer leads back to, where that is not the next question. */
  readonly returnTo?: Route | null;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Whether the browser does something of its own with the click, such as opening a tab. */
const isBrowsers = ({ metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  metaKey || ctrlKey || shiftKey || altKey;

/**
 * A link to another page of the guide. Its address holds the answers, so that it can be copied and
 * opened anywhere.
 */
export const Link = ({ to, returnTo = null, className, children }: LinkProps) => {
  const href = useGuide((state) => hrefTo(to, state));
  const follow = (event: MouseEvent): void => {
    if (isBrowsers(event)) return;
    event.preventDefault();
    goTo(to, returnTo);
  };
  return (
    <a className={className} href={href} onClick={follow}>
      {children}
    </a>
  );
};
