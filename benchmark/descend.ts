export type Terms = Readonly<Record<string, number>>;

/** How a term may move: its first step, and its least and largest value. */
interface Freedom {
  readonly step: number;
  readonly least: number;
  readonly most: number;
}

/**
 * Coordinate descent: moves one term at a time while the loss falls, then halves the steps.
 * Deterministic.
 */
export const descend = (
  start: Terms,
  freedoms: Readonly<Record<string, Freedom>>,
  loss: (terms: Terms) => number,
): Terms => {
  let best = start;
  let least = loss(start);
  for (let scale = 1; scale > 0.02; scale /= 2) {
    for (let moved = true; moved; ) {
      moved = false;
      for (const [name, { step, least: from, most }] of Object.entries(freedoms)) {
        for (const direction of [-1, 1]) {
          const value = Math.min(most, Math.max(from, (best[name] as number) + direction * step * scale));
          const terms = { ...best, [name]: value };
          const reached = loss(terms);
          if (reached < least - 1e-9) {
            best = terms;
            least = reached;
            moved = true;
          }
        }
      }
    }
  }
  return best;
};

/** The mean of the numbers. */
export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The number with so many significant digits. */
export const rounded = (value: number, digits: number): number => Number(value.toPrecision(digits));
