export const words = {
  ask: "你要部署多少个微调变体？",
  short: "变体数",
  why: "全量微调的每个变体都是一个完整的模型。适配器共享一个基础模型，因此几百个变体的成本只比一个高一点。",
  options: {
    one: { label: "一个" },
    few: { label: "2 到 10 个" },
    many: { label: "11 到 100 个" },
    hundreds: { label: "几百个" },
  },
};
