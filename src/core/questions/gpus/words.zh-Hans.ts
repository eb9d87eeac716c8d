export const words = {
  ask: "有多少块？",
  short: "GPU 数",
  label: "GPU 数量",
  why: "多块 GPU 可以分摊权重、梯度和优化器状态，因此全量微调也许仍然放得下。",
};
