/** Calls back in the next idle time; at the latest after `timeout` milliseconds where the browser can tell, else soon. */
export const inIdleTime = (callback: () => unknown, timeout: number): void => {
  if ("requestIdleCallback" in window) window.requestIdleCallback(callback, { timeout });
  else setTimeout(callback, 50);
};

const waiting: (() => void)[] = [];

const runWaiting = (): void => {
  for (const work of waiting.splice(0)) work();
};

/** Longest wait, in milliseconds: a page in the background paints no frames. */
const longestWait = 200;

/** Does what nobody waits for once the present change is painted, in the order of the calls; at the latest when the page is left. */
export const afterPaint = (work: () => void): void => {
  waiting.push(work);
  if (waiting.length > 1) return;
  // Within a frame there may be idle time before it is painted: so the idle time after one is asked for.
  requestAnimationFrame(() => inIdleTime(runWaiting, longestWait));
  setTimeout(runWaiting, longestWait);
};

globalThis.addEventListener?.("pagehide", runWaiting);
