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
    mlp: "在同一基准中，只加在 MLP 上的 LoRA 同样准确，遗忘更少",
  },
  choose: "当能力保持很重要而 LoRA 遗忘过多时选择它。",
  drawing: {
    beside: "分块旋转",
    summary: "训练的正交矩阵旋转每个权重矩阵，权重矩阵保持冻结。",
  },
};
