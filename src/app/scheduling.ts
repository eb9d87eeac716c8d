/**
 * Longest wait for idle time, in milliseconds: Chromium may report none while nothing is painted.
 */
const idleTimeoutMs = 1_000;

/** Calls back when the browser is idle. Returns a function that cancels it. */
export const whenIdle = (callback: () => unknown): (() => void) => {
  if (!("requestIdleCallback" in window)) {
    const timer = setTimeout(callback, 50);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(callback, { timeout: idleTimeoutMs });
  return () => cancelIdleCallback(handle);
};

/** Events that count as interaction. */
const interactionEvents = [
  "pointermove",
  "pointerdown",
  "keydown",
  "scroll",
  "focusin",
  "click",
  "hashchange",
  "beforeprint",
] as const;

/** Listens from the opening of the page on, so that no interaction is missed. */
const firstInteraction = new Promise<void>((resolve) => {
  const onEvent = ({ type, target }: Event): void => {
    // The heading of a page takes the focus by itself when it appears.
    if (type !== "focusin" || (target as Element).tagName !== "H1") resolve();
  };
  // There is no window while the first screen is prerendered.
  if (typeof window === "undefined") return;
  for (const event of interactionEvents) addEventListener(event, onEvent, { capture: true, passive: true });
  // A frame does not see a reader who scrolls the page around it.
  if (window.self !== window.top) whenIdle(resolve);
});

/** Calls back at the first interaction with the page; at once where there was one. */
export const onFirstInteraction = (callback: () => void): void => void firstInteraction.then(callback);
