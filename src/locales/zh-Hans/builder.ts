import type { builder as English } from "../en/builder.ts";
import type { Worded } from "../worded.ts";

export const builder: Worded<typeof English> = {
  heading: "嵌入本指南",
  show: "显示",
  theme: "主题",
  language: "语言",
  asReader: "跟随读者的浏览器",
  wholeGuide: "整个指南",
  result: "结果",
  verdict: "仅结论",
  calculator: (technique) => `${technique} 的计算器`,
  chart: (name) => `图表：${name}`,
  asSystem: "跟随读者的系统",
  withAnswers: "带上我的回答",
  frame: "框架（iframe）",
  frameHint: "适用于不允许脚本之处：Confluence、Notion、SharePoint、Google Sites。它在内部滚动。",
  element: "脚本与元素",
  elementHint: "其高度随内容变化，你的页面可以得知回答和决定。",
  snippet: (title) => `代码片段：${title}`,
  copy: "复制",
  preview: "预览",
  previewTitle: "嵌入的指南预览",
  noView: (asked) => `view：没有名为 ${asked} 的内容；可用 verdict、calculator-<技术> 或 chart-<名称>。`,
  noChart: (name, names) => `view：没有名为 ${name} 的图表；请使用 ${names} 之一。`,
  noTechnique: (name, names) => `view：没有名为 ${name} 的技术；可用 ${names}。`,
};
