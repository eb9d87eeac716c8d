import type { Decision } from "../core/index.ts";

type Listener = (decision: Decision) => void;

const listeners = new Set<Listener>();

/**
 * Calls the listener with every decision that is worked out to its end. Returns what stops that.
 */
export const onDecided = (listener: Listener): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** Tells that the result page has worked out a decision. */
export const tellDecided: Listener = (decision) => {
  for (const listener of listeners) listener(decision);
};
