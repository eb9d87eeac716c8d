/** How long sequences are, in tokens. */
export interface Lengths {
  /** The mean: time and cost follow it. */
  readonly typical: number;
  /** Of a hundred, 95 are no longer; absent where that is not known. */
  readonly percentile95?: number;
  /** None is longer, and memory follows it; absent where that is not known. */
  readonly longest?: number;
}

/** Lengths without a gap. */
export type KnownLengths = Required<Lengths>;

/**
 * The 95th percentile where it is not known. Lengths spread about as a lognormal does, of which it
 * lies near half the way from the mean to the longest of some thousands, counted in factors.
 */
export const filled = ({ typical, percentile95, longest }: Lengths & { readonly longest: number }): KnownLengths => ({
  typical,
  percentile95: percentile95 ?? Math.round(Math.sqrt(typical * longest)),
  longest,
});

/** A share of which only its bounds are known. */
export interface Share {
  readonly low: number;
  readonly high: number;
}

/** The share of examples of these lengths that are longer than so many tokens. */
export const shareBeyond = ({ typical, percentile95, longest }: KnownLengths, tokens: number): Share => {
  if (tokens >= longest) return { low: 0, high: 0 };
  if (tokens >= percentile95) return { low: 0, high: 0.05 };
  // Lengths have a long tail, so that their mean is above their median.
  return tokens >= typical ? { low: 0.05, high: 0.5 } : { low: 0.5, high: 1 };
};
