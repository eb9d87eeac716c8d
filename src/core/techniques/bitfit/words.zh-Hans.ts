import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: "BitFit",
  mechanism: "只训练模型的偏置。",
  advantages: {
    "small-data": "在中小规模数据上与 BERT 的全量微调不相上下",
  },
  drawbacks: {
    "no-biases": "多数较新的语言模型没有可训练的偏置",
    capacity: "数据增多时落后",
  },
  choose: "当使用带偏置的编码器模型且数据少时选择它。",
  drawing: {
    summary: "不添加任何东西。训练偏置；所有权重矩阵保持冻结。",
  },
};
