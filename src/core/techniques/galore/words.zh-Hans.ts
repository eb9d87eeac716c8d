import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: "GaLore",
  mechanism: "训练全部权重；把梯度投影到低秩，使优化器状态变小。",
  advantages: {
    memory: "在所有参数都学习的同时，优化器显存最多减少 65.5%",
    "one-card": "70 亿参数的模型用 22.8 GB 即可训练",
  },
  drawbacks: {
    speed: "与全量微调一样慢，还要加上矩阵分解",
    "one-gpu": "使它放进一块小 GPU 的做法只能用于一块 GPU",
    storage: "每个变体都是完整的模型",
    sharding: "不能在 FSDP 或 DeepSpeed 的 ZeRO 下运行：模型必须放得进每块 GPU",
    maintenance: "其代码库自 2024 年 9 月以来没有更新",
  },
  choose: "当想做全量微调而其优化器状态放不下时选择它。",
  drawing: {
    note: "梯度投影到秩 r",
    summary: "不添加任何东西。训练每个权重；梯度在进入优化器之前被投影到低秩。",
  },
  advice: {
    "galore-gpus": "GaLore 的逐层更新只能在一块 GPU 上工作。",
  },
};
