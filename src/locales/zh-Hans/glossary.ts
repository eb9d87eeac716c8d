import type { glossary as English } from "../en/glossary.ts";
import type { Worded } from "../worded.ts";

export const glossary: Worded<typeof English> = {
  heading: "此处用到的术语",
  forms: {
    adapter: "适配器",
    rank: "秩",
    checkpointing: "梯度检查点",
    checkpoint: "检查点",
    merge: "合并",
    optimizerStates: "优化器状态 | AdamW",
    quantization: "量化",
    packing: "打包",
    token: "token",
    epoch: "轮数 | 轮次 | epoch",
    batch: "批大小 | 批次大小 | 批量",
    baseModel: "基础模型",
    pretraining: "继续预训练 | 预训练",
    fullFineTuning: "全量微调",
    dpo: "DPO",
    kto: "KTO",
    grpo: "GRPO",
    head: "分类头",
    retrieval: "检索",
    inference: "推理",
    activations: "激活值 | 激活",
    logits: "logits",
    gradients: "梯度",
    overfit: "过拟合",
  },
};
