import type { ClaimsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: ClaimsOf<typeof evidence> = {
  "ia3-tfew": {
    text: "在少样本场景中，IA3 以低得多的计算成本和极少的新参数达到比上下文学习更高的准确率",
    conditions: "T0 模型，少样本任务，RAFT",
  },
};
