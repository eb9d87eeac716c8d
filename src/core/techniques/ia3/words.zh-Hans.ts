import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: "IA3",
  mechanism: "用训练的向量缩放键、值以及 MLP 的内部激活值。",
  advantages: {
    "few-examples": "少样本时优于上下文学习，成本低得多",
    storage: "检查点约一兆字节",
  },
  drawbacks: {
    capacity: "容量小：数据增多时落后",
    serving: "vLLM 不能加载它：无法按请求选用变体",
  },
  choose: "当样本少、且一兆字节的检查点很重要时选择它。",
  drawing: {
    beside: "一个向量",
    summary: "训练的向量缩放键、值和 MLP 的内部激活值；所有权重保持冻结。",
  },
};
