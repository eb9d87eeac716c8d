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
    `${name} 的脚本是为 CUDA（或代替它的 ROCm）显卡编写的，不适用于 ${gpu}。以下框架有适用的脚本：${others}。`,
  otherGpusOnly: (name, gpu) => `${name} 的脚本不是为 ${gpu} 编写的，这里能做到这一点的其他框架也是如此。`,
  ended: (name, since) => `${name} 已不再开发，其开发者于 ${since} 宣布。如果其他框架提供该技术，请改用它们。`,
  behind: (name, since, holdsTo) =>
    `${name} 的最新版本发布于 ${since}，只支持 ${holdsTo}，较新的模型可能无法加载。如果其他框架提供该技术，请改用它们。`,
  upkeepSource: "来源",
  decodersOnly: (model, family) => `脚本只为解码器模型编写；${model} 属于 ${family} 系列。`,
};
