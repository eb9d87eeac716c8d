import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: "提示微调",
  mechanism: "在输入之前放置训练的嵌入；模型内部没有任何改变。",
  advantages: {
    "large-models": "模型超过数十亿参数后逐渐接近全量微调",
    "domain-shift": "跨领域迁移更好",
    sharing: "在 PEFT 中，一个冻结的模型可以承载许多任务，每个任务有自己的提示",
  },
  drawbacks: {
    sensitivity: "在一项基准中，准确率随设置从 5.7% 到 34.3% 不等",
    serving: "已没有推理引擎能按请求选用它：vLLM 于 2025 年移除了训练得到的提示",
  },
  choose: "当模型非常大、必须保持不变，且每次只加载一个提示时选择它。",
  drawing: {
    summary: "在输入之前添加训练的嵌入；块内没有任何改变。",
  },
};
