import type { ClaimsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: ClaimsOf<typeof evidence> = {
  "prompt-one-model": {
    text: "同一个冻结的模型服务不同任务，每个任务使用自己的提示参数",
    conditions: "依据文档",
  },
};
