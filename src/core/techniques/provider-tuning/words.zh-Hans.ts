import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: "服务商托管微调",
  mechanism: "服务商用你的样本训练一个变体：基于它自己的闭源模型，或基于开放权重的模型。",
  advantages: {
    "no-gpus": "不需要自己的 GPU：由服务方运行训练",
    "open-models": "有些服务微调开放模型，可用 LoRA 或全量微调",
  },
  drawbacks: {
    closing: "服务会关闭：OpenAI 自 2026 年 5 月起不接受新客户，2027 年 1 月终止",
    bound: "闭源模型的微调版本会随其基础模型一起下线",
  },
  choose: "当模型是闭源的，或你没有 GPU 时选择它。",
  drawing: { summary: "服务商改变了什么往往没有公布。" },
};
