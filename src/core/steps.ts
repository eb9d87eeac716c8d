/** Work that can be paused between its steps, so that a page answers to input in between; its result is the same however it is run. */
export type Steps<Result> = Generator<null, Result>;

/** Runs the work to its end at once. */
export const toEnd = <Result>(work: Generator<unknown, Result>): Result => {
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
};
