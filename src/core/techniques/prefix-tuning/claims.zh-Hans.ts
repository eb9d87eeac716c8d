import type { ClaimsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: ClaimsOf<typeof evidence> = {
  "prefix-full-data": {
    text: "在表格转文本且数据完整时，前缀微调用 0.1% 的参数即可与 GPT-2 的全量微调相当",
    conditions: "GPT-2 做表格转文本，BART 做摘要",
  },
  "prefix-reparameterised": {
    text: "直接训练前缀会不稳定；改为训练一个生成前缀的网络，之后丢弃",
    conditions: "依据文档",
  },
};
