import { createContext, type ReactNode, use } from "react";

const IsShown = createContext(true);

/** Whether what is around this component is shown, rather than made ready behind the scenes. */
export const useIsShown = (): boolean => use(IsShown);

interface BackstageProps {
  readonly isShown: boolean;
  readonly children: ReactNode;
}

/** Makes its children ready where nobody sees, hears or reaches them: laid out and drawn, so that showing them takes no more work. */
export const Backstage = ({ isShown, children }: BackstageProps) => (
  <div
    className={isShown ? undefined : "invisible absolute inset-x-0 top-0 h-0 overflow-hidden"}
    inert={!isShown}
    aria-hidden={!isShown || undefined}
  >
    <IsShown value={isShown}>{children}</IsShown>
  </div>
);
