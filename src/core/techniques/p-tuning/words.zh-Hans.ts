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
  },
  choose: "当提示几乎够用的理解类任务时选择它。",
  drawing: {
    summary: "在输入之前添加由训练的网络生成的嵌入；训练后丢弃该网络。",
  },
  claims: {
    "ptuning-nlu": {
      text: "训练的提示嵌入使提示更稳定并改善语言理解，无论模型冻结与否、数据完整或少样本",
      conditions: "LAMA 和 SuperGLUE",
    },
    "bench-ptuning": {
      text: "P-tuning 训练 2,800 万个参数达到 35.0%，其中只保留 0.2 MB",
      conditions: "Llama-3.2-3B，在 MetaMathQA 上以批大小 4 训练 5,000 步，在 GSM8K 上测试，一块 L40S",
    },
  },
};
