import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: "瓶颈适配器",
  mechanism: "在每个块的子层之后插入并训练小型网络（降维、非线性、升维）。",
  advantages: {
    quality: "用 3.6% 的参数在 GLUE 上与全量微调相差不到一分",
    modularity: "添加新任务不影响旧任务，语言模块与任务模块可以组合",
    "training-speed": "训练步骤最多比全量微调快 60%",
  },
  drawbacks: {
    latency: "无法合并；推理慢 4% 到 6%",
    quality: "在 LLaMA 上，串行适配器的算术成绩比 LoRA 低 2 分",
    serving: "没有推理引擎能按请求选用它",
  },
  choose: "当需要可复用的任务模块库且能接受少许延迟时选择它。",
  drawing: {
    summary: "在每个块的 MLP 之后（Houlsby：注意力之后也有）添加并训练一个小网络；所有权重保持冻结。",
  },
};
