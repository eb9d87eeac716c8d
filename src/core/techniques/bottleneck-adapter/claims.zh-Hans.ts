import type { ClaimsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: ClaimsOf<typeof evidence> = {
  "houlsby-glue": {
    text: "在 GLUE 上，适配器接近 BERT 的全量微调，而每项任务只增加少量参数",
    conditions: "BERT，26 项文本分类任务（含 GLUE）",
  },
  "llmadapters-resources": {
    text: "LLaMA-7B 训练 3,200 道题，LoRA 需 18 GB，适配器需 22 GB，各一小时",
    conditions: "两块 RTX 3090，秩 8 或瓶颈 256，三个 epoch",
  },
  "madx-modules": {
    text: "语言适配器与任务适配器可以组合，把任务迁移到另一种语言",
    conditions: "多语言模型，命名实体识别、问答与推理",
  },
};
