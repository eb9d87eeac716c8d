export const words = {
  ask: "你能拿到模型的权重吗？",
  short: "访问方式",
  why: "没有权重，就只能做服务商提供的事情，显存和 GPU 也就不用你操心。",
  options: {
    weights: { label: "能，是开放权重的模型" },
    api: { label: "不能，只有服务商的接口" },
  },
};
