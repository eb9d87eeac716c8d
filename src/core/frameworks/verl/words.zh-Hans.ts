import type { FrameworkWords } from "../framework.ts";
import type { VerlLimit } from "./recipe.ts";

export const words: FrameworkWords<VerlLimit> = {
  limits: {
    bf16: () => "verl 以 bf16 和 FlashAttention 2 训练，而此 GPU 不支持。",
    masters: () => "verl 会保留 fp32 主权重，而这次训练没有这么多显存。用 LoRA 时，冻结的权重不需要主权重。",
    optimizer: () => "这次训练只有使用 8 比特优化器状态，或在反向传播中执行优化器时才放得下，而 verl 都不支持。",
    experts: (model) => `vLLM 在权重之外用 LoRA 的矩阵采样，而这里没有为 ${model} 的专家编写。`,
    stored: (model) => `verl 按量化的存储格式加载 ${model}，而这种格式无法训练；16 位的副本可以。`,
  },
};
