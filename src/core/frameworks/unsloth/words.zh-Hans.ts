import type { FrameworkWords } from "../framework.ts";
import type { UnslothLimit } from "./recipe.ts";

export const words: FrameworkWords<UnslothLimit> = {
  limits: {
    bypassed: (model) =>
      `${model} 的 Mamba 层中，内核直接读取 out_proj 的权重，而 Unsloth 会把它压成 4 比特，第一步就会中断。Hugging Face PEFT + TRL 和 Axolotl 的脚本让它保持 16 比特。`,
    quantization: (model) =>
      `bitsandbytes 在这里无法以 4 比特保持 ${model}：Falcon 的线性层仍是 16 比特，以 FP8 存储的检查点会被拒绝。LoRA 可用于 16 比特权重。`,
    sharding: () => "Unsloth 在每块 GPU 上保留整个模型，而这次训练必须把它分到多块 GPU 上。",
    optimizer: () => "这次训练只有在优化器卸载或在反向传播中执行时才放得下，而 Unsloth 不提供这两种方式。",
  },
};
