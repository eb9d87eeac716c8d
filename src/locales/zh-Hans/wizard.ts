import type { wizard as English } from "../en/wizard.ts";
import type { Worded } from "../worded.ts";

export const wizard: Worded<typeof English> = {
  back: "返回",
  progress: (at, of) => `第 ${at} 题，共 ${of} 题`,
  go: "继续",
  skip: "跳过",
  notSure: "不确定",
  decide: "立即决定",
  why: "为什么这样问",
  problem: "出现问题",
  choose: "请选择一个回答，或按“不确定”或“跳过”。",
  use: (field, allowed) => `${field}：请使用 ${allowed}。`,
  ranking: {
    label: "目前的排名",
    heading: "目前",
    empty: "回答第一个问题，排名就会开始变化。",
    legend: "在与你的回答相符的所有权重组合和未知情形中，每种技术排在第一的频率。",
    leads: (technique, share) => `${technique} 以 ${share} 领先。`,
  },
};
