/** The order of the criteria. */
export const order = {
  named: (items: readonly string[]) => `In this order: ${items.join(", ")}`,
  byHand: "Set weights manually",
};
