import { createContext, type ReactNode, use, useEffect, useRef } from "react";

const IsVisible = createContext(true);

/** Whether the page around this component is visible, rather than rendered offscreen. */
export const useIsVisible = (): boolean => use(IsVisible);

interface OffscreenProps {
  readonly isVisible: boolean;
  readonly children: ReactNode;
}

/**
 * Renders a page that nobody sees, hears or reaches yet: laid out and drawn, so that showing it
 * takes no more work.
 */
export const Offscreen = ({ isVisible, children }: OffscreenProps) => {
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A heading that was rendered offscreen did not take the focus when it appeared.
    if (isVisible) container.current?.querySelector("h1")?.focus();
  }, [isVisible]);
  return (
    <div
      ref={container}
      className={isVisible ? undefined : "invisible absolute inset-x-0 top-0 h-0 overflow-hidden"}
      inert={!isVisible}
      aria-hidden={!isVisible || undefined}
    >
      <IsVisible value={isVisible}>{children}</IsVisible>
    </div>
  );
};
