import type { ClaimsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: ClaimsOf<typeof evidence> = {
  "ptuning-nlu": {
    text: "训练的提示嵌入使提示更稳定并改善语言理解，无论模型冻结与否、数据完整或少样本",
    conditions: "LAMA 和 SuperGLUE",
  },
  "bench-ptuning": {
    text: "P-tuning 训练 2,800 万个参数达到 35.0%，其中只保留 0.2 MB",
    conditions: "Llama-3.2-3B，在 MetaMathQA 上以批大小 4 训练 5,000 步，在 GSM8K 上测试，一块 L40S",
  },
};
