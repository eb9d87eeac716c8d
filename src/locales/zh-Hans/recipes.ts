import type { recipes as English } from "../en/recipes.ts";
import type { Worded } from "../worded.ts";

export const recipes: Worded<typeof English> = {
  nothingRecommended: "没有推荐：没有技术满足全部要求。",
  noWeights: "没有模型的权重，就没有可以写下的训练。",
  managed: "服务商通过自己的接口训练，不涉及任何框架。",
  notOffered: (framework, technique, others) => `${framework} 不提供 ${technique}。提供它的有 ${others}。`,
  noMethod: (name, from, others) => `${name} 没有从${from}中学习的配方。以下框架有：${others}。`,
  decodersOnly: (model, family) => `配方只为解码器模型编写；${model} 属于 ${family} 系列。`,
};
