export const words = {
  ask: "模型是否必须保持其通用能力？",
  short: "能力保持",
  why: "在一件事上训练会使模型在其他事上变差。不同技术的遗忘程度相差很大。",
  options: {
    "not-needed": { label: "不需要", hint: "它只做这一件事" },
    some: { label: "一定程度", hint: "在任务之外也应当表现合理" },
    essential: { label: "必须", hint: "它还要充当通用助手" },
  },
};
