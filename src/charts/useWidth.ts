import { type RefObject, useEffect, useRef, useState } from "react";

/** A ref for an element, and how wide it is, in pixels; `until` before that is known. */
export const useWidth = <Shown extends Element>(until: number): readonly [RefObject<Shown | null>, number] => {
  const element = useRef<Shown>(null);
  const [width, setWidth] = useState(until);
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => {
      const measured = Math.round(entry?.contentRect.width ?? 0);
      // Hidden, as in print, it keeps its last width.
      if (measured > 0) setWidth(measured);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, width];
};
