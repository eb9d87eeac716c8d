import type { order as English } from "../en/order.ts";
import type { Worded } from "../worded.ts";

export const order: Worded<typeof English> = {
  named: (items) => `顺序：${items.join("、")}`,
  byHand: "改为手动设置权重",
};
