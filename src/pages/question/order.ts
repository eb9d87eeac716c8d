/** The order with an item named after the others, or no longer where it was named. */
export const toggled = (order: readonly string[], item: string): readonly string[] =>
  order.includes(item) ? order.filter((other) => other !== item) : [...order, item];

/** Points that stand for an order: 100 for the first, 10 less for each that follows and for all that are not named. */
export const pointsFor = (order: readonly string[], items: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    items.map((item) => [item, 100 - 10 * (order.includes(item) ? order.indexOf(item) : order.length)]),
  );
