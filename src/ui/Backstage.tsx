import { createContext, type ReactNode, use, useEffect, useRef } from "react";

const IsShown = createContext(true);

/** Whether what is around this component is shown, rather than made ready behind the scenes. */
export const useIsShown = (): boolean => use(IsShown);

interface BackstageProps {
  readonly isShown: boolean;
  readonly children: ReactNode;
}

/** Makes a page ready where nobody sees, hears or reaches it: laid out and drawn, so that showing it takes no more work. */
export const Backstage = ({ isShown, children }: BackstageProps) => {
  const stage = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A heading that was made ready did not take the focus when it appeared.
    if (isShown) stage.current?.querySelector("h1")?.focus();
  }, [isShown]);
  return (
    <div
      ref={stage}
      className={isShown ? undefined : "invisible absolute inset-x-0 top-0 h-0 overflow-hidden"}
      inert={!isShown}
      aria-hidden={!isShown || undefined}
    >
      <IsShown value={isShown}>{children}</IsShown>
    </div>
  );
};
