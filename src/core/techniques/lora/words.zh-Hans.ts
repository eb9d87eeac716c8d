import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: "LoRA",
  mechanism: "在每个冻结的权重矩阵旁训练一对小矩阵；把它们的乘积加到权重上。",
  advantages: {
    quality: "在中小规模数据集上与全量微调相当，分类和生成皆然",
    latency: "可合并进权重：不增加延迟",
    "per-request": "检查点小；推理引擎可在同一基础模型上按请求选用",
  },
  drawbacks: {
    capacity: "当数据超过其容量时落后，例如继续预训练",
    "batch-size": "对大批量的容忍度不如全量微调",
    settings: "秩和缩放要与数据相称：常用的秩 16 装不下大数据集",
  },
  choose: "作为监督微调的默认选择，以及在一个基础模型上部署许多变体时选择它。",
  drawing: {
    beside: "A 和 B，秩 r",
    summary: "在每个权重矩阵旁添加并训练一对小矩阵；所有权重保持冻结。",
  },
};
