import type { notices as English } from "../en/notices.ts";
import type { Worded } from "../worded.ts";

export const notices: Worded<typeof English> = {
  newer: "本指南有新版本可用。",
  load: "重新加载",
  unsaved: "此浏览器没有保存你的回答（存储空间已满或被禁用）。它们在地址中：请复制链接以保留。",
  otherTab: "你在另一个标签页中更改了回答。",
  takeOver: "在此使用那里的回答",
  cleared: "回答已清除。",
  undo: "撤销",
  hostProblems: "本站配置的一部分无法使用",
  hostFailure: (file, status) =>
    `无法加载 ${file}（${status === null ? "无响应" : `状态 ${status}`}）。本站在其中的设置（例如价格和默认回答）未生效。`,
  aboutLink: "关于此链接",
  leftOut: "此链接的一部分无法使用，已略去：",
  andMore: (count) => `另有 ${count} 项`,
  shared: "你打开了一个分享的链接。你自己之前的回答已保留。",
  earlier: "回到我的回答",
  close: "关闭",
};
