import { whenIdle } from "./scheduling.ts";

/** Longest stretch of work before input gets its turn, in milliseconds: short of what counts as a long task. */
const sliceMs = 6;

/** A little more than the time of a frame, in milliseconds. */
const frameMs = 20;

/**
 * Runs work that can be paused in slices, so that the page answers to input in between. `onValue` gets what the work yields other than
 * null, and its result. Returns a function that stops it.
 */
export const inSlices = <Value>(
  work: Generator<Value | null, Value>,
  onValue: (value: Value, done: boolean) => void,
) => {
  // A message is handed over at once, where timers that follow each other are held back.
  const { port1, port2 } = new MessageChannel();
  const slice = (): void => {
    const end = performance.now() + sliceMs;
    do {
      const { value, done } = work.next();
      if (value !== null) onValue(value, done === true);
      if (done) return port1.close();
      // News is shown first.
      if (value !== null) return void whenIdle(() => port2.postMessage(null));
    } while (performance.now() < end);
    port2.postMessage(null);
  };
  port1.addEventListener("message", slice);
  port1.start();
  // What called for it is shown first.
  setTimeout(() => port2.postMessage(null), frameMs);
  return (): void => port1.close();
};
