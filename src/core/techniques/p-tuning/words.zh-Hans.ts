import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: "P-tuning",
  mechanism: "训练时由一个小网络生成的提示嵌入。",
  advantages: {
    understanding: "使提示更稳定，改善语言理解",
  },
  drawbacks: {
    quality: "在共同基准中低于 LoRA；无法合并",
    serving: "已没有推理引擎能按请求选用它：vLLM 于 2025 年移除了训练得到的提示",
  },
  choose: "当提示几乎够用的理解类任务时选择它。",
  drawing: {
    summary: "在输入之前添加由训练的网络生成的嵌入；训练后丢弃该网络。",
  },
};
