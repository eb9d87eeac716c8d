import type { FrameworkWords } from "../framework.ts";
import { quantizationLimits } from "../quantization-words.zh-Hans.ts";
import type { LlamaFactoryLimit } from "./recipe.ts";

export const words: FrameworkWords<LlamaFactoryLimit> = {
  limits: {
    bypassed: (model) =>
      `${model} 的 Mamba 层中，内核直接读取 out_proj 的权重，而 LLaMA-Factory 会把它压成 4 比特，第一步就会中断。Hugging Face PEFT + TRL 和 Axolotl 的脚本让它保持 16 比特。`,
    reference: () =>
      "它把全部权重的第二份副本作为 DPO 的参考，而这次训练没有这么多显存。Hugging Face PEFT + TRL 的脚本在训练前先算好参考。",
    ...quantizationLimits,
    "optimizer-offload": () =>
      "它的 DeepSpeed 第 3 阶段文件会把权重与优化器一起卸载。Hugging Face PEFT + TRL 的脚本只卸载优化器。",
    "optimizer-in-backward": () => "它会保留所有权重的梯度，而这次训练只有在反向传播中执行优化器时才放得下。",
    "optimizer-in-backward-of-many": () => "Transformers 只在单块 GPU 上逐层更新，而这次训练计划在多块 GPU 上这样做。",
    "split-without-masters": () =>
      "权重分片到多块 GPU 时，DeepSpeed 和 FSDP 会保留 fp32 主权重，而这次训练没有这么多显存。",
  },
};
