import type { ClaimsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: ClaimsOf<typeof evidence> = {
  "lora-glue": {
    text: "使用 RoBERTa base 时 LoRA 的 GLUE 平均分为 87.2，全量微调为 86.4；使用 DeBERTa XXL 时为 91.3 对 91.1",
    conditions: "RoBERTa base（1.25 亿）和 DeBERTa XXL（15 亿），训练 80 万和 470 万个参数",
  },
  "lora-gpt2-generation": {
    text: "在 E2E 和 DART 上，GPT-2 medium 用 LoRA 达到 70.4 和 47.1，全量微调 68.2 和 46.0，前缀微调 69.7 和 45.7，适配器 66.3 和 42.4",
    conditions: "GPT-2 medium 和 large；E2E 和 DART，BLEU；约训练 35 万个参数",
  },
  "lora-checkpoint-mb": {
    text: "GPT-2 medium 的一个 LoRA 检查点为 1.5 MB",
    conditions: "GPT-2 medium，训练 35 万个参数",
  },
};
