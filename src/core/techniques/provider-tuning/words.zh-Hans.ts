import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: "服务商托管微调",
  mechanism: "服务商用你的样本训练其闭源模型的一个变体。",
  advantages: {
    "no-gpus": "无需权重、GPU 或训练代码；约 50 个精心制作的样本即可开始",
  },
  drawbacks: {
    closed: "内部做法未公布；可调和可带走的东西很少",
  },
  choose: "当模型是闭源的时选择它。",
  drawing: {
    summary: "服务商改变了什么没有公布。",
  },
};
