/** The order with one item moved to another place. */
export const moved = (order: readonly string[], from: number, to: number): readonly string[] =>
  order.toSpliced(from, 1).toSpliced(to, 0, ...order.slice(from, from + 1));

/** Points that stand for an order: 100 for the first, evenly less for each that follows. */
export const pointsFor = (order: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries(order.map((id, index) => [id, 100 - 20 * index]));
