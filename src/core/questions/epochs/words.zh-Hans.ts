export const words = {
  ask: "训练要进行多少个 epoch？",
  short: "Epoch 数",
  hint: "即遍历数据的次数。如果不确定，方案会按样本数量决定。",
  why: "每多一遍，时间和成本就随之增加。四遍以内，重复数据的价值与新数据相差无几；再多，模型主要是在死记。",
  label: "Epoch 数，1 到 100",
};
