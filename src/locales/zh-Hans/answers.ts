import type { answers as English } from "../en/answers.ts";
import type { Worded } from "../worded.ts";

export const answers: Worded<typeof English> = {
  notAnswered: "未回答",
  notSure: "不确定",
  explained: (label, hint) => `${label}（${hint}）`,
  rent: "租用最便宜的",
  ownConfig: "你的 config.json",
  withPrice: (card, price) => `${card}，每小时 ${price}`,
  byHand: (weights) => `手动设置：${weights}`,
};
