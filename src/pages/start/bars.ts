interface Bar {
  readonly technique: string;
  readonly gib: number;
  readonly fits: boolean;
}

/** A bar, of which a part lies within the GPU's memory and a part beyond it. */
interface DrawnBar extends Bar {
  readonly within: number;
  readonly beyond: number;
}

const percentOf = (value: number, most: number): number => (100 * value) / most;

/** How wide the bars are, and where the line of the GPU is, in hundredths of the longest bar. */
export const barShares = (
  bars: readonly Bar[],
  usableGiB: number,
): { readonly bars: readonly DrawnBar[]; readonly line: number } => {
  const most = Math.max(usableGiB, ...bars.map(({ gib }) => gib));
  return {
    line: percentOf(usableGiB, most),
    bars: bars.map((bar) => ({
      ...bar,
      within: percentOf(Math.min(bar.gib, usableGiB), most),
      beyond: percentOf(Math.max(0, bar.gib - usableGiB), most),
    })),
  };
};

/** Whether there is a name for that technique. */
export const isNamed = <Names extends object>(technique: string, names: Names): technique is string & keyof Names =>
  Object.hasOwn(names, technique);
