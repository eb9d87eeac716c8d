import type { glance as English } from "../en/glance.ts";
import type { Worded } from "../worded.ts";
import { afterText, withinText } from "./article.ts";

export const glance: Worded<typeof English> = {
  heading: "最佳技术并排比较",
  measure: "指标",
  wins: "胜出比例",
  quality: "预期质量",
  memory: "每块 GPU 的显存（按计划）",
  time: "每次训练的时间",
  cost: "每次训练的费用",
  checkpoint: "检查点",
  latency: "每个 token 增加的延迟",
  frameworks: "框架",
  forModel: (model) => `使用 ${model}`,
  recommended: "推荐",
  ruledOut: "被排除",
  none: "无",
  upTo: (share) => `最多 ${share}`,
  gibibytes: (value) => `${value} GiB`,
  tied: "不相上下",
  tiedWith: (technique) => `与${afterText(technique)}`,
  tiedLine: (technique) => `与${withinText(technique)}不相上下`,
  together: (share, techniques) => `${share}（${techniques}）`,
  second: (share) => `${share} 排第二`,
  winsNote: "胜出比例：在我们模拟的情形中，该技术排在首位的比例；不相上下时，以更多框架支持的一种为先。",
};
