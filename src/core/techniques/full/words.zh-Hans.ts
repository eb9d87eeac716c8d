import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: "全量微调",
  mechanism: "训练模型的每一个权重。",
  advantages: {
    quality: "数据充足且任务远离预训练时达到的水平最高",
    latency: "没有附加部件：推理与基础模型一样快",
  },
  drawbacks: {
    memory: "需要为每个权重的梯度和优化器状态准备显存",
    forgetting: "Llama-2 学习代码和数学时，它在任务之外比 LoRA 遗忘更多；在 PEFT 基准中学习率为 1e-5 时遗忘更少",
    storage: "每个变体都是需要存储和部署的完整模型",
  },
  choose: "当准确率决定一切、数据丰富且 GPU 充足时选择它。",
  drawing: {
    summary: "不添加任何东西。训练每个权重，包括嵌入和输出头。",
  },
};
