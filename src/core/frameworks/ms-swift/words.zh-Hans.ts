import type { FrameworkWords } from "../framework.ts";
import { quantizationLimits } from "../quantization-words.zh-Hans.ts";
import type { SwiftLimit } from "./recipe.ts";

export const words: FrameworkWords<SwiftLimit> = {
  limits: {
    negatives: () =>
      "ms-swift 只在一个微批次内区分文本对，也没有能分段处理大批次的损失：整个批次在这里放不下。Sentence Transformers 的脚本有这样的损失。",
    embeddings: () => "经实测，ms-swift 4.6 用这种方法训练嵌入会失败：PEFT 不认识它收到的任务类型。LoRA 可以。",
    bypassed: (model) =>
      `${model} 的 Mamba 层中，内核直接读取 out_proj 的权重，而 ms-swift 会把它压成 4 比特，第一步就会中断。Hugging Face PEFT + TRL 和 Axolotl 的脚本让它保持 16 比特。`,
    encoder: (model, family) =>
      `此脚本为解码器编写，而 ${model} 属于 ${family} 系列。Transformers 和 Sentence Transformers 有编码器的脚本。`,
    reference: () =>
      "它把全部权重的第二份副本作为参考，而这次训练没有这么多显存。Hugging Face PEFT + TRL 的脚本在训练前先算好参考。",
    ...quantizationLimits,
    "optimizer-offload": () =>
      "它的 DeepSpeed 第 3 阶段预设会把权重与优化器一起卸载。Hugging Face PEFT + TRL 的脚本只卸载优化器。",
    "optimizer-in-backward": () => "它会保留所有权重的梯度，而这次训练只有在反向传播中执行优化器时才放得下。",
    "activation-offload": () =>
      "这次训练只有把激活值放到主机内存才放得下，而 ms-swift 只在 FSDP 下支持。Hugging Face PEFT + TRL 的脚本支持。",
    "split-without-masters": () => "权重分片到多块 GPU 时，DeepSpeed 会保留 fp32 主权重，而这次训练没有这么多显存。",
    "half-weights": () => "这次训练只以 fp16 保持权重，而 PyTorch 不会缩放这种权重的梯度。请使用支持 bf16 的 GPU。",
    stored: (model) => `ms-swift 按存储的 FP8 格式加载 ${model}，而这种格式无法训练；16 位的副本可以。`,
  },
};
