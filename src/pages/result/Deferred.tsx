import { type ReactNode, useEffect, useRef, useState } from "react";
import { onFirstInteraction } from "../../app/scheduling.ts";
import { useIsShown } from "../../ui/Backstage.tsx";

/** What is not drawn yet, in the order of the page. */
const waiting: (() => void)[] = [];
let drawing = false;

/** Draws what waits, each part in a task of its own, so that input gets its turn in between. */
const drawNext = (): void => {
  const show = waiting.shift();
  drawing = show !== undefined;
  if (!show) return;
  show();
  // Not when the browser is idle: while other answers are tried it never is.
  setTimeout(drawNext);
};

const drawWaiting = (): void => {
  if (!drawing) drawNext();
};

interface DeferredProps {
  /** Whether it is what people look for: drawn before what stands above it. */
  readonly isAwaited?: boolean;
  readonly children: ReactNode;
}

/**
 * A part of a long page that is drawn when the reader sees its place, or in its turn once there is a sign that somebody uses the page: so the
 * top is there at once, and all of it for whoever searches, jumps or prints.
 */
export const Deferred = ({ isAwaited, children }: DeferredProps) => {
  const isShown = useIsShown();
  const [drawn, setDrawn] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Behind the scenes only what people look for first is made.
    if (drawn || !(isShown || isAwaited)) return;
    const show = (): void => setDrawn(true);
    if (isAwaited) waiting.unshift(show);
    else waiting.push(show);
    onFirstInteraction(() => setTimeout(drawWaiting));
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && show(),
    );
    if (place.current) observer.observe(place.current);
    return () => {
      observer.disconnect();
      if (waiting.includes(show)) waiting.splice(waiting.indexOf(show), 1);
    };
  }, [drawn, isShown, isAwaited]);
  return drawn ? children : <div ref={place} className="min-h-60" />;
};
