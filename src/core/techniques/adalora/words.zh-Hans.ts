import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: "AdaLoRA",
  mechanism: "奇异值分解形式的 LoRA；秩的预算会移到重要之处。",
  advantages: {
    "small-budgets": "在参数预算小时改善最多",
  },
  drawbacks: {
    settings: "需要选择的设置更多（预算的时间表），支持的框架更少",
  },
  choose: "当检查点必须非常小且你有条件调参时选择它。",
  drawing: {
    beside: "P、奇异值、Q；部分被剪除",
    summary: "添加中间带有训练的奇异值的矩阵对；训练时剪除不重要的秩。",
  },
};
