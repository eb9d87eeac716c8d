import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: "LoRA",
  mechanism: "在每个冻结的权重矩阵旁训练一对小矩阵；把它们的乘积加到权重上。",
  advantages: {
    quality: "在中小规模数据集上与全量微调相当，分类和生成皆然",
    latency: "可合并进权重：不增加延迟",
    "per-request": "检查点小，可在同一基础模型上按请求提供",
  },
  drawbacks: {
    capacity: "当数据超过其容量时落后，例如继续预训练",
    "batch-size": "对大批量的容忍度不如全量微调",
    "cache-reuse": "重用基础模型缓存的变体无法合并",
  },
  choose: "作为监督微调的默认选择，以及在一个基础模型上部署许多变体时选择它。",
  drawing: {
    beside: "A 和 B，秩 r",
    summary: "在每个权重矩阵旁添加并训练一对小矩阵；所有权重保持冻结。",
  },
  claims: {
    "lora-glue": {
      text: "使用 RoBERTa base 时 LoRA 的 GLUE 平均分为 87.2，全量微调为 86.4；使用 DeBERTa XXL 时为 91.3 对 91.1",
      conditions: "RoBERTa base（1.25 亿）和 DeBERTa XXL（15 亿），训练 80 万和 470 万个参数",
    },
    "lora-gpt2-generation": {
      text: "在 E2E 和 DART 上，GPT-2 medium 用 LoRA 达到 70.4 和 47.1，全量微调 68.2 和 46.0，前缀微调 69.7 和 45.7，适配器 66.3 和 42.4",
      conditions: "GPT-2 medium 和 large；E2E 和 DART，BLEU；约训练 35 万个参数",
    },
    "activated-lora-unmerged": {
      text: "重用基础模型缓存的一种 LoRA 变体无法合并",
      conditions: "依据文档",
    },
    "lora-checkpoint-mb": {
      text: "GPT-2 medium 的一个 LoRA 检查点为 1.5 MB",
      conditions: "GPT-2 medium，训练 35 万个参数",
    },
  },
};
