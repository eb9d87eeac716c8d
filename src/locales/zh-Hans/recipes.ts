import type { recipes as English } from "../en/recipes.ts";
import type { Worded } from "../worded.ts";

export const recipes: Worded<typeof English> = {
  nothingRecommended: "没有推荐：没有技术满足全部要求。",
  noWeights: "没有模型的权重，就没有可以写下的训练。",
  managed: "服务商通过自己的接口训练，不涉及任何框架。",
  notOffered: (framework, technique, others) => `${framework} 不提供 ${technique}。提供它的有 ${others}。`,
  noMethod: (name, from, others) => `${name} 没有从${from}中学习的脚本。以下框架有：${others}。`,
  limitWithOthers: (limit, others) => `${limit}以下框架有脚本：${others}。`,
  otherGpus: (name, gpu, others) =>
    `${name} 的脚本是为 CUDA（或代替它的 ROCm）GPU 编写的，不适用于 ${gpu}。以下框架有适用的脚本：${others}。`,
  otherGpusOnly: (name, gpu) => `${name} 的脚本不是为 ${gpu} 编写的，这里能做到这一点的其他框架也是如此。`,
  ended: (name, since) => `${name} 已不再开发，其开发者于 ${since} 宣布。如果其他框架提供该技术，请改用它们。`,
  behind: (name, since, holdsTo) =>
    `${name} 的最新版本发布于 ${since}，只支持 ${holdsTo}，较新的模型可能无法加载。如果其他框架提供该技术，请改用它们。`,
  upkeepSource: "来源",
  otherMemory: (framework, total, program, planned, part, own, plannedPart, why) =>
    `用 ${framework} 时，这次训练每块 GPU 约需 ${total} GiB，而不是上面显示的 ${program} 的 ${planned} GiB。差别最大的是“${part}”：${own} GiB，而不是 ${plannedPart} GiB。${why}`,
  otherCode: "它的模型代码保留的中间值不同。",
  otherMemoryCauses: {
    sharding: (value) =>
      value === "none" || value === "ddp" ? "它在每块 GPU 上保留整个模型。" : `它把模型分片到多块 GPU 上（${value}）。`,
    weightsDtype: (value) => `它以 ${value} 保存被训练的权重。`,
    trainableDtype: (value) => `它以 ${value} 保存适配器。`,
    optimizer: (value) => `它的优化器是 ${value}。`,
    microBatchSize: (value) => `它一次处理 ${value} 个样本。`,
    gradientCheckpointing: (value) =>
      value === "true" ? "它在反向传播时重新计算激活值。" : "它为反向传播保留激活值。",
    loss: (value) =>
      value === "standard" ? "它一次在全部 logits 上计算损失。" : "它分块计算损失，不同时保留全部 logits。",
  },
  decodersOnly: (model, family) => `脚本只为解码器模型编写；${model} 属于 ${family} 系列。`,
  unknownFamily: (name, release, model, family) =>
    `${name} 最高只能配合 Transformers ${release} 运行，而该版本没有 ${model}（${family}）的代码。检查点自带的代码未经试验。`,
  noClassifier: (release, model, family) => `Transformers ${release} 没有能为 ${model}（${family}）加上分类头的类。`,
  adapterFails: (technique, model, family) =>
    `用同系列的小模型试验过：PEFT 0.21 无法在 ${model}（${family}）上使用“${technique}”。`,
  nothingToTrain: (technique, model) => `${model} 没有“${technique}”所训练的那类参数。`,
};
