import type { hub as English } from "../en/hub.ts";
import type { Worded } from "../worded.ts";

export const hub: Worded<typeof English> = {
  label: "Hub 上的模型 id（可选）",
  notice: (path) => `按下按钮会把此 id（且仅此 id）发送到本站的 ${path}，由它转发到 Hub。`,
  load: "加载其 config.json",
  loading: "正在加载…",
  loaded: "已加载到下方的输入框。",
  failed: "没有得到此 id 的 config.json。请改为粘贴到下方。",
};
