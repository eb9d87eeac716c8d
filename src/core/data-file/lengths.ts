/** Lengths below it have a bin each. */
const exactBelow = 512;

/** Bins for each doubling beyond: a bin is 0.5% wide. */
const binsADoubling = 128;

const binOf = (length: number): number =>
  length < exactBelow ? length : exactBelow + Math.floor(Math.log2(length / exactBelow) * binsADoubling);

/** The middle of a bin. */
const lengthIn = (bin: number): number =>
  bin < exactBelow ? bin : exactBelow * 2 ** ((bin - exactBelow + 0.5) / binsADoubling);

/** How lengths are spread. */
export interface Spread {
  readonly mean: number;
  readonly median: number;
  readonly percentile95: number;
  readonly longest: number;
}

/** Counts lengths in bounded memory. */
export interface LengthCounter {
  readonly add: (length: number) => void;
  readonly count: () => number;
  readonly spread: () => Spread;
}

/** The mean and the longest are exact, percentiles to half a percent. */
export const createLengthCounter = (): LengthCounter => {
  const bins: number[] = [];
  let [count, sum, longest] = [0, 0, 0];
  const quantile = (share: number): number => {
    let before = 0;
    for (let bin = 0; bin < bins.length; bin += 1) {
      before += bins[bin] ?? 0;
      if (before >= share * count) return Math.min(longest, lengthIn(bin));
    }
    return longest;
  };
  return {
    add: (length) => {
      const bin = binOf(length);
      while (bins.length <= bin) bins.push(0);
      bins[bin] = (bins[bin] as number) + 1;
      count += 1;
      sum += length;
      longest = Math.max(longest, length);
    },
    count: () => count,
    spread: () => ({
      mean: count === 0 ? 0 : sum / count,
      median: quantile(0.5),
      percentile95: quantile(0.95),
      longest,
    }),
  };
};
