/** Calls back when the browser has nothing better to do; where it cannot tell, soon. */
export const whenIdle = (callback: () => void): void => {
  if ("requestIdleCallback" in window) window.requestIdleCallback(callback, { timeout: 5_000 });
  else setTimeout(callback, 200);
};

/** What tells that somebody is there: the pointer moves, a key is pressed, the focus moves, the page is scrolled. */
const signs = [
  "pointermove",
  "pointerdown",
  "touchstart",
  "keydown",
  "wheel",
  "scroll",
  "focusin",
  "click",
  "hashchange",
  "beforeprint",
] as const;

let touched = false;

/** Calls back at the first sign that somebody uses the page; at once where there was one. */
export const whenTouched = (callback: () => void): void => {
  if (touched) return callback();
  const once = (): void => {
    touched = true;
    for (const sign of signs) window.removeEventListener(sign, once, true);
    callback();
  };
  for (const sign of signs) window.addEventListener(sign, once, { capture: true, passive: true });
};
