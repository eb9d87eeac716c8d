import type { result as English } from "../en/result.ts";
import type { Worded } from "../worded.ts";
import { afterText } from "./article.ts";

export const result: Worded<typeof English> = {
  title: "你的结果",
  working: "正在计算结果…",
  changeAnswers: "更改回答",
  copied: "已复制",
  table: "以表格显示",
  source: "来源",
  announce: (title, verdict) => `结果：${title}。${verdict}`,
  flips: {
    heading: "什么会改变这个结果",
  },
  verdict: {
    nothing: "没有技术满足你的全部要求",
    nothingText: "所有技术都被排除；下方的全部技术表说明了原因。",
    closest: (technique, reason) => `最接近的是${afterText(technique)}：${reason}。`,
    checking: "正在检查有多大把握…",
    from: "依据",
  },
  whatIf: {
    heading: "更改任意回答",
  },
  tradeoffs: { heading: "取舍" },
  measured: {
    heading: "已发表的测量",
  },
  steps: {
    heading: "后续步骤",
    before: "训练之前",
    during: "训练期间",
    after: "部署之前",
  },
  recipe: {
    heading: "训练脚本",
  },
  take: {
    share: "分享…",
  },
};
