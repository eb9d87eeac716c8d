import type { overview as English } from "../en/overview.ts";
import type { Worded } from "../worded.ts";

export const overview: Worded<typeof English> = {
  loading: "正在加载你的回答…",
  change: "更改",
  changeOf: (question) => `更改${question}`,
  showResult: "显示结果",
};
