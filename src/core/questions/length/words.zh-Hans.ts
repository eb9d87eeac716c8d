export const words = {
  ask: "一个样本有多长（以 token 计）？",
  short: "长度",
  hint: "提示与回答合计。一页英文约 700 个 token。",
  why: "激活值和 logits 占用的显存随长度增长，时间和成本也是如此。",
  typical: "或直接填写典型（平均）长度（token 数），例如 700",
  longest: "以及最长的长度，例如 3,000（如果知道）",
  inTokens: (typical: string, longest: string | null) =>
    longest === null ? `约 ${typical} 个 token` : `约 ${typical} 个 token，最长 ${longest} 个`,
  options: {
    short: { label: "短", hint: "约 256 个 token" },
    medium: { label: "中等", hint: "约 1,000 个 token" },
    long: { label: "长", hint: "约 4,000 个 token" },
    "very-long": { label: "很长", hint: "约 16,000 个 token" },
  },
};
