import type { overview as English } from "../en/overview.ts";
import type { Worded } from "../worded.ts";

export const overview: Worded<typeof English> = {
  change: "更改",
  changeOf: (question) => `更改${question}`,
  answer: "回答",
  answerTo: (question) => `回答“${question}”`,
  showResult: "显示结果",
};
