import type { ClaimsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: ClaimsOf<typeof evidence> = {
  "bitfit-small": {
    text: "在中小规模训练数据上，只微调 BERT 的偏置可与全量微调相比，有时更好；数据更多时与其他稀疏方法相当",
    conditions: "BERT，GLUE",
  },
};
