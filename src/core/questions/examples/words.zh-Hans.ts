export const words = {
  ask: "你有多少训练样本？",
  short: "样本数",
  why: "样本少时，训练参数少的方法更不容易过拟合。样本非常多时，小型适配器的容量会用尽，全量微调就会领先。",
  exact: "或直接填写数量，例如 20,000",
  counted: (_: number, text: string) => `${text} 个样本`,
  options: {
    "under-100": { label: "少于 100" },
    "100-1k": { label: "100 到 1,000" },
    "1k-10k": { label: "1,000 到 10,000" },
    "10k-100k": { label: "10,000 到 100,000" },
    "over-100k": { label: "多于 100,000" },
  },
};
