import { messages } from "../../locales/index.ts";

/** A field of a run that cannot be used, what it was, and what is allowed there. */
export interface RunProblem {
  readonly path: string;
  readonly value: unknown;
  readonly allowed: string;
}

/** Thrown inside the reader only; readRun gives it back as a value. */
export class UnusableRun extends Error {
  readonly problem: RunProblem;

  constructor(path: string, value: unknown, allowed: string) {
    super(path);
    this.problem = { path, value, allowed };
  }
}

/** The whole number at that path, or UnusableRun. */
export const wholeNumber = (value: unknown, path: string, most: number, least = 1): number => {
  if (typeof value === "number" && Number.isInteger(value) && value >= least && value <= most) return value;
  throw new UnusableRun(path, value, messages.problems.wholeNumber(least, most));
};

/** The one of `options` at that path, or UnusableRun. */
export const word = <const Option extends string>(value: unknown, path: string, options: readonly Option[]): Option => {
  const found = options.find((option) => option === value);
  if (found === undefined) throw new UnusableRun(path, value, options.join(", "));
  return found;
};
