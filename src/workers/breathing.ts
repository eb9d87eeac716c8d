/** How long the page may be busy at once, in milliseconds. */
const busyMs = 20;

/**
 * A pause for long work: lets the page draw once it was busy for long. Throws when nobody waits for
 * the result any more.
 */
export const breathing = (signal: AbortSignal | null): (() => Promise<void> | null) => {
  let since = performance.now();
  return () => {
    signal?.throwIfAborted();
    if (performance.now() - since < busyMs) return null;
    return new Promise((resolve) => {
      setTimeout(() => {
        since = performance.now();
        resolve();
      }, 0);
    });
  };
};
