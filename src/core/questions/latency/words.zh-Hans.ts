export const words = {
  ask: "推理可以比基础模型慢吗？",
  short: "延迟",
  why: "能合并进权重的技术在推理时没有额外开销。适配器和提示会给每个 token 增加计算。",
  options: {
    any: { label: "可以" },
    little: { label: "略慢一点", hint: "百分之几" },
    none: { label: "完全不可以" },
  },
};
