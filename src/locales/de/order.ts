import type { order as English } from "../en/order.ts";
import type { Worded } from "../worded.ts";

export const order: Worded<typeof English> = {
  named: (items) => `In dieser Reihenfolge: ${items.join(", ")}`,
  byHand: "Stattdessen Gewichte von Hand setzen",
};
