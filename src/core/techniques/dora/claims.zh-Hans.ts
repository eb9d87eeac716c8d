import type { ClaimsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: ClaimsOf<typeof evidence> = {
  "dora-gain": {
    text: "在 LLaMA 的常识推理等任务上，DoRA 一贯优于 LoRA，且没有额外的推理成本",
    conditions: "LLaMA、LLaVA 和 VL-BART，常识推理与视觉任务",
  },
  "dora-llama7b": {
    text: "在八个常识数据集上，LLaMA-7B 用 DoRA 达到 78.4，用秩 32 的 LoRA 达到 76.3",
    conditions: "LLaMA-7B，17 万个常识样本，各方法用各自的学习率",
  },
  "dora-llama3": {
    text: "在八个常识数据集上，LLaMA3-8B 用 DoRA 达到 85.2，用秩 32 的 LoRA 达到 80.8；LLaMA2-7B 为 79.7 和 77.6",
    conditions: "LLaMA2-7B 和 LLaMA3-8B，17 万个常识样本",
  },
  "bench-dora": {
    text: "DoRA r32 达到 46.9%，LoRA r32 达到 47.8%",
    conditions: "Llama-3.2-3B，在 MetaMathQA 上以批大小 4 训练 5,000 步，在 GSM8K 上测试，一块 L40S",
  },
  "dora-overhead": {
    text: "DoRA 的开销比 LoRA 大；推理时建议合并",
    conditions: "依据文档",
  },
  "dora-half-rank": {
    text: "LoRA 配置一半的秩和略低的学习率往往就够",
    conditions: "依据文档",
  },
};
