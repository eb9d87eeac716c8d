/** Thrown where a part of the guide could not be fetched, as distinct from one that is broken. */
export class NotLoaded extends Error {}

/** Pauses before a part that did not load is fetched again, in milliseconds. */
const retryPausesMs = [400, 1_200] as const;

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

/**
 * The result of `load`, which is called again after each pause while it fails. Throws NotLoaded in
 * the end.
 */
export const retried = async <Value>(load: () => Promise<Value>): Promise<Value> => {
  for (const ms of retryPausesMs) {
    try {
      return await load();
    } catch (error) {
      console.warn("A part of the guide could not be loaded; it is fetched again.", error);
      await pause(ms);
    }
  }
  try {
    return await load();
  } catch (error) {
    throw new NotLoaded(String(error), { cause: error });
  }
};
