export const words = {
  ask: "一个样本有多长（以 token 计）？",
  short: "长度",
  hint: "提示与回答合计。一页英文约 700 个 token。",
  why: "激活值和 logits 占用的显存随长度增长，时间和成本也是如此。",
  options: {
    short: { label: "短", hint: "约 256 个 token" },
    medium: { label: "中等", hint: "约 1,000 个 token" },
    long: { label: "长", hint: "约 4,000 个 token" },
    "very-long": { label: "很长", hint: "约 16,000 个 token" },
  },
};
