import { afterPaint, inIdleTime } from "./afterPaint.ts";

/** Longest wait, in milliseconds: where nothing more is painted, Chromium may tell of no idle time though there is nothing else to do. */
const longestWait = 1_000;

/** Calls back when the browser has nothing better to do, once the present change is painted. Returns what stops that. */
export const whenIdle = (callback: () => unknown): (() => void) => {
  let isWanted = true;
  afterPaint(() => inIdleTime(() => isWanted && callback(), longestWait));
  return () => {
    isWanted = false;
  };
};

/** What tells that somebody is there: the pointer moves, a key is pressed, the focus moves, the page is scrolled. */
const signs = [
  "pointermove",
  "pointerdown",
  "keydown",
  "scroll",
  "focusin",
  "click",
  "hashchange",
  "beforeprint",
] as const;

/**
 * Resolves at the first sign. Listens from the opening of the page on, so that none is missed. A frame does not hear who reads its host: there
 * it resolves once the first view is painted.
 */
const touched = new Promise<void>((resolve) => {
  // The heading of a page that appears takes the focus by itself.
  const onSign = ({ type, target }: Event): void => {
    if (type !== "focusin" || (target as Element).tagName !== "H1") resolve();
  };
  // No window where the first screen is made while building.
  for (const sign of signs) globalThis.addEventListener?.(sign, onSign, { capture: true, passive: true });
  if (globalThis.window && window.self !== window.top) whenIdle(resolve);
});

/** Calls back at the first sign that somebody uses the page; at once where there was one. */
export const whenTouched = (callback: () => void): void => void touched.then(callback);
