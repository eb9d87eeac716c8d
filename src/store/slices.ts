/** Longest stretch of work before input gets its turn, in milliseconds. */
const sliceMs = 8;

/**
 * Runs work that can be paused in slices, so that the page answers to input in between. `onValue` gets what the work yields other than
 * null, and its result. Returns a function that stops it.
 */
export const inSlices = <Value>(
  work: Generator<Value | null, Value>,
  onValue: (value: Value, done: boolean) => void,
) => {
  let timer = 0;
  const slice = (): void => {
    const end = performance.now() + sliceMs;
    do {
      const { value, done } = work.next();
      if (value !== null) onValue(value, done === true);
      if (done) return;
    } while (performance.now() < end);
    timer = window.setTimeout(slice);
  };
  timer = window.setTimeout(slice);
  return (): void => window.clearTimeout(timer);
};
