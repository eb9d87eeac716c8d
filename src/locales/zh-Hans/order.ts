import type { order as English } from "../en/order.ts";
import type { Worded } from "../worded.ts";

export const order: Worded<typeof English> = {
  moveUp: (item) => `上移${item}`,
  moveDown: (item) => `下移${item}`,
  moved: (item, place, of) => `${item}现在排第 ${place}，共 ${of} 项`,
  byHand: "改为手动设置权重",
};
