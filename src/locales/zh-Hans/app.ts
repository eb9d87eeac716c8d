import type { app as English } from "../en/app.ts";
import type { Worded } from "../worded.ts";

export const app: Worded<typeof English> = {
  title: "Tunewise：该如何适配你的模型？",
  titled: (page) => `${page} · Tunewise`,
  loading: "正在加载…",
  theme: "主题",
  themes: { system: "跟随系统", light: "浅色", dark: "深色" },
  language: "语言",
  skip: "跳到正文",
  privacy: "你的回答只保存在此浏览器和你分享的链接中，不会发送到任何地方。",
  more: "本指南的更多内容",
  pages: {
    answers: "你的回答",
    check: "检查训练配置",
    techniques: "各种技术",
    method: "如何做出选择",
    accuracy: "有多准确？",
    evidence: "证据",
    embed: "嵌入",
    accessibility: "无障碍",
  },
  start: {
    heading: "该如何适配你的语言模型？",
    lead: "全量微调、LoRA、QLoRA、适配器、前缀微调或它们的同类：回答至多 19 个简短问题，即可得到有排序、有解释的选择，包括哪些技术适合你的 GPU、各种取舍，以及每个数字的来源。",
    begin: "开始",
    again: "继续使用之前的回答",
    goOn: "继续",
    over: "重新开始",
    promise: "不到三分钟。每个问题都可以跳过：你不知道的会成为不确定性，而不是猜测。",
  },
  broken: {
    text: (part) => `无法显示“${part}”。你的回答已保留。`,
    notLoaded: (part) => `无法加载“${part}”。你可能处于离线状态，或者本指南已更新。你的回答已保留。`,
    guide: "无法加载 Tunewise。你可能处于离线状态。你的回答已保留。",
    again: "重试",
    notices: "提示",
    page: "此页面",
  },
};
