import { type ReactNode, useEffect, useRef, useState } from "react";
import { onFirstInteraction } from "../../app/scheduling.ts";
import { useIsVisible } from "../../ui/Offscreen.tsx";

/** What draws the sections that are not drawn yet, in the order of the page. */
const waiting: (() => void)[] = [];
let isDrawing = false;

/**
 * Draws the waiting sections, each in a task of its own, so that input gets its turn in between.
 */
const drawNext = (): void => {
  const draw = waiting.shift();
  isDrawing = draw !== undefined;
  if (!draw) return;
  draw();
  // Not when the browser is idle: while other answers are tried it never is.
  setTimeout(drawNext);
};

interface LazySectionProps {
  /** Whether people look for it first: drawn before what stands above it, and offscreen too. */
  readonly priority?: boolean;
  readonly children: ReactNode;
}

/**
 * A section of a long page that is drawn when its place is in sight, or in its turn after the first
 * interaction: the top is there at once, and all of it for whoever searches, jumps or prints.
 */
export const LazySection = ({ priority, children }: LazySectionProps) => {
  const isVisible = useIsVisible();
  const [isDrawn, setIsDrawn] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isDrawn || !(isVisible || priority)) return;
    const draw = (): void => setIsDrawn(true);
    if (priority) waiting.unshift(draw);
    else waiting.push(draw);
    onFirstInteraction(() => setTimeout(() => !isDrawing && drawNext()));
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && draw(),
    );
    if (place.current) observer.observe(place.current);
    return () => {
      observer.disconnect();
      if (waiting.includes(draw)) waiting.splice(waiting.indexOf(draw), 1);
    };
  }, [isDrawn, isVisible, priority]);
  return isDrawn ? children : <div ref={place} className="min-h-110" />;
};
