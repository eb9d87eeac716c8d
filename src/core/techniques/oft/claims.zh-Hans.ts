import type { ClaimsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: ClaimsOf<typeof evidence> = {
  "bench-oft": {
    text: "820 万参数的 OFT 达到 49.1%，遗忘 0.041；LoRA r32 为 47.8%，遗忘 0.050",
    conditions: "Llama-3.2-3B，在 MetaMathQA 上以批大小 4 训练 5,000 步，在 GSM8K 上测试，一块 L40S",
  },
  "oft-preserves": {
    text: "OFT 保持神经元之间的夹角，以保留模型原有的能力",
    conditions: "依据文档",
  },
};
