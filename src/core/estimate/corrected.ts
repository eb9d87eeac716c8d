import type { Correction } from "../catalogue/correction.ts";
import type { Run } from "./run.ts";

/** The mean of factors: twice and half make one. */
const meanOf = (factors: readonly number[]): number =>
  factors.length === 0 ? 1 : Math.exp(factors.reduce((total, factor) => total + Math.log(factor), 0) / factors.length);

const known = (factors: readonly (number | null)[]): readonly number[] => factors.filter((factor) => factor !== null);

/** The run with the factors that hold for its libraries and GPU; itself where none do. */
export const corrected = (run: Run, corrections: readonly Correction[]): Run => {
  if (corrections.length === 0) return run;
  const alike = corrections.filter(({ software }) => software === run.software);
  const memory = meanOf(known(alike.map((each) => each.memory)));
  const time = meanOf(known(alike.filter(({ gpu }) => gpu === run.gpu).map((each) => each.time)));
  return memory === 1 && time === 1 ? run : { ...run, correction: { memory, time } };
};
