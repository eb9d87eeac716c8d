import type { host as English } from "../en/host.ts";
import type { Worded } from "../worded.ts";

export const host: Worded<typeof English> = {
  file: "文件",
  nothing: "无",
  id: "小写字母、数字、点和连字符",
  newId: "目录中尚不存在的 id",
  object: "对象",
  name: "名称",
  cardName: "至多 100 个字符的名称",
  memory: "大于 0 的 GB",
  bandwidth: "大于 0 的 TB/秒",
  speed: "大于 0 的稠密 bf16 TFLOPS",
  link: "pcie 或 switched",
  price: "一块显卡每小时的美元价格：大于 0 的数字，或 [low, high]",
  list: "至多 500 项的列表",
  prices: "以显卡 id 为键的对象",
  cardId: "以目录中显卡的 id 为键",
  logo: "页面旁图片的路径",
  help: "label 和 url（https，或本站上的路径）",
  hub: "本站上转发到 Hub 的路径",
  language: (tags) => `${tags} 之一`,
  key: (keys) => `${keys} 之一`,
};
