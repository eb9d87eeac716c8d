import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: "前缀微调",
  mechanism: "在每一层的注意力中，于输入之前放置训练得到的键和值。",
  advantages: {
    "few-examples": "数据少时以及面对新主题时优于全量微调",
    "few-parameters": "用 0.1% 的参数在表格转文本上与全量微调相当",
  },
  drawbacks: {
    sensitivity: "对学习率和初始化非常敏感；设置不当时遗忘很多",
    instability: "直接训练不稳定；用网络生成前缀会有帮助",
    context: "占用一部分上下文，且无法合并",
    serving: "已没有推理引擎能按请求选用它：vLLM 于 2025 年移除了训练得到的提示",
  },
  choose: "当数据少、做生成任务且模型权重不能改动时选择它。",
  drawing: {
    summary: "在每个块的注意力中，于输入的键和值之前添加训练的键和值；所有权重保持冻结。",
  },
};
