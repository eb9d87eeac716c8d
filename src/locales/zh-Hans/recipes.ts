import type { recipes as English } from "../en/recipes.ts";
import type { Worded } from "../worded.ts";

export const recipes: Worded<typeof English> = {
  nothingRecommended: "没有推荐：没有技术满足全部要求。",
  noWeights: "没有模型的权重，就没有可以写下的训练。",
  managed: "服务商通过自己的接口训练，不涉及任何框架。",
  notOffered: (framework, technique, others) => `${framework} 不提供 ${technique}。提供它的有 ${others}。`,
  decodersOnly: (model, family) => `配方只为解码器模型编写；${model} 属于 ${family} 系列。`,
  adaptersFamily: (model, family) => `在解码器中，该库列出了 GPT-2、GPT-J 和 Llama；${model} 属于 ${family} 系列。`,
  adaptersSharding: "这次训练只有在权重分片到多块显卡或激活值卸载时才放得下，而该库没有这方面的文档。",
  axolotlOffload: "Axolotl 自带的 DeepSpeed 文件会把权重与优化器一起卸载。Hugging Face PEFT + TRL 的配方只卸载优化器。",
  axolotlBackward:
    "Axolotl 会保留所有权重的梯度，而这次训练只有在反向传播中执行优化器时才放得下。torchtune 支持这种方式。",
  llamaFactoryOffload:
    "它的 DeepSpeed 第 3 阶段文件会把权重与优化器一起卸载。Hugging Face PEFT + TRL 的配方只卸载优化器。",
  llamaFactoryBackward:
    "它会保留所有权重的梯度，而这次训练只有在反向传播中执行优化器时才放得下。torchtune 支持这种方式。",
  unslothSharding: "Unsloth 在每块显卡上保留整个模型，而这次训练必须把它分到多块显卡上。",
  unslothOptimizer: "这次训练只有在优化器卸载或在反向传播中执行时才放得下，而 Unsloth 不提供这两种方式。",
  trlPrefix: "PEFT 不允许前缀微调使用梯度检查点，而这次训练需要它才放得下。请使用更大的显卡或更短的样本。",
  trlBackward: "Trainer 会保留所有权重的梯度，而这次训练只有在反向传播中执行优化器时才放得下。torchtune 支持这种方式。",
  torchtuneModel: (model) =>
    `torchtune 用各自的函数构建每个模型。文件为 Llama 3.1、3.2 和 Qwen2.5（32B 除外）编写，不支持 ${model}。`,
  torchtuneOffload: "torchtune 要么把权重与优化器一起卸载，要么都不卸载。Hugging Face PEFT + TRL 的配方只卸载优化器。",
  torchtuneBf16: "torchtune 以 bf16 训练，而这块显卡不支持。",
};
