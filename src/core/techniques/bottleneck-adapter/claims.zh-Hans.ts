import type { ClaimsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: ClaimsOf<typeof evidence> = {
  "houlsby-glue": {
    text: "在 GLUE 上，适配器接近 BERT 的全量微调，而每项任务只增加少量参数",
    conditions: "BERT，26 项文本分类任务（含 GLUE）",
  },
  "madx-modules": {
    text: "语言适配器与任务适配器可以组合，把任务迁移到另一种语言",
    conditions: "多语言模型，命名实体识别、问答与推理",
  },
};
