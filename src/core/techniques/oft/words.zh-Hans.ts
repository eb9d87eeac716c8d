import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: "OFT",
  mechanism: "用训练得到的正交矩阵旋转权重。",
  advantages: {
    retention: "在共同基准中与 LoRA 一样准确，遗忘比多数方法少",
    butterfly: "其蝶形形式在作者的测试中以相近预算优于 LoRA",
  },
  drawbacks: {
    speed: "比 LoRA 慢",
  },
  choose: "当能力保持很重要而 LoRA 遗忘过多时选择它。",
  drawing: {
    beside: "分块旋转",
    summary: "训练的正交矩阵旋转每个权重矩阵，权重矩阵保持冻结。",
  },
  claims: {
    "bench-oft": {
      text: "820 万参数的 OFT 达到 49.1%，遗忘 0.041；LoRA r32 为 47.8%，遗忘 0.050",
      conditions: "Llama-3.2-3B，在 MetaMathQA 上以批大小 4 训练 5,000 步，在 GSM8K 上测试，一块 L40S",
    },
    "oft-preserves": {
      text: "OFT 保持神经元之间的夹角，以保留模型原有的能力",
      conditions: "依据文档",
    },
  },
};
