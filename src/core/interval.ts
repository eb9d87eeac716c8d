/** A quantity that is not known exactly: the plausible range and the value in its middle. */
export interface Interval {
  readonly low: number;
  readonly mid: number;
  readonly high: number;
}

/** The interval from `low` to `high`; `mid` is their mean unless given. */
export const interval = (low: number, high: number, mid = (low + high) / 2): Interval => ({ low, mid, high });

/** A value known exactly. */
export const exactly = (value: number): Interval => ({ low: value, mid: value, high: value });

/** Applies `change` to the three values; `change` must not decrease. */
export const mapInterval = (x: Interval, change: (value: number) => number): Interval => ({
  low: change(x.low),
  mid: change(x.mid),
  high: change(x.high),
});

/** The product of two intervals of numbers that are not negative. */
export const times = (a: Interval, b: Interval): Interval => ({
  low: a.low * b.low,
  mid: a.mid * b.mid,
  high: a.high * b.high,
});

/** The quotient of two intervals of positive numbers: the low end divides by the high one. */
export const dividedBy = (a: Interval, b: Interval): Interval => ({
  low: a.low / b.high,
  mid: a.mid / b.mid,
  high: a.high / b.low,
});

/** `value` limited to [0, 1]. */
export const clampToUnit = (value: number): number => Math.min(1, Math.max(0, value));

/** The interval limited to [0, 1]. */
export const unitInterval = (x: Interval): Interval => mapInterval(x, clampToUnit);

/** The sum of the numbers. */
export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The share of cases that a range is meant to hold below its ends and its middle. */
const below = { low: 0.05, mid: 0.5, high: 0.95 };

/** The chance that a figure of that range stays within a limit below its high end, by logarithms. */
export const chanceWithin = ({ low, mid, high }: Interval, limit: number): number => {
  if (limit <= low) return below.low;
  const [from, to, least, most] = limit < mid ? [low, mid, below.low, below.mid] : [mid, high, below.mid, below.high];
  return least + (most - least) * (Math.log(limit / from) / Math.log(to / from));
};
