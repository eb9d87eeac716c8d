export const words = {
  ask: "对你来说什么最重要？",
  short: "优先级",
  hint: "先按最重要的，再按其次的。其余的排在后面，不分先后。",
  why: "没有一种技术在各方面都最好。你的排序决定了哪些权重是可能的；本指南会尝试所有与之相符的权重。",
  items: {
    quality: { label: "质量", hint: "输出能有多好" },
    "training-cost": { label: "训练成本", hint: "一次训练的花费" },
    "serving-cost": { label: "部署成本", hint: "生产环境中的内存和速度" },
    modularity: { label: "模块化", hint: "小巧的变体，快速切换" },
    retention: { label: "能力保持", hint: "保留通用能力" },
    simplicity: { label: "简易性", hint: "意外少，支持广" },
  },
};
