export const drawings = {
  full: { summary: "不添加任何东西。训练每个权重，包括嵌入和输出头。" },
  lora: { beside: "A 和 B，秩 r", summary: "在每个权重矩阵旁添加并训练一对小矩阵；所有权重保持冻结。" },
  qlora: { beside: "A 和 B，秩 r", summary: "LoRA 的矩阵对以 16 比特训练；冻结的权重以 4 比特存储。" },
  "bottleneck-adapter": {
    summary: "在每个块的 MLP 之后（Houlsby：注意力之后也有）添加并训练一个小网络；所有权重保持冻结。",
  },
  "prefix-tuning": { summary: "在每个块的注意力中，于输入的键和值之前添加训练的键和值；所有权重保持冻结。" },
  dora: {
    beside: "A、B 和幅度",
    summary: "LoRA 的矩阵对给出每个权重矩阵的方向，训练的向量给出其幅度；所有权重保持冻结。",
  },
  adalora: { beside: "P、奇异值、Q；部分被剪除", summary: "添加中间带有训练的奇异值的矩阵对；训练时剪除不重要的秩。" },
  vera: { beside: "随机 A、B 上的两个向量", summary: "每个矩阵上的两个训练的向量缩放所有块共享且保持冻结的随机矩阵。" },
  oft: { beside: "分块旋转", summary: "训练的正交矩阵旋转每个权重矩阵，权重矩阵保持冻结。" },
  ia3: { beside: "一个向量", summary: "训练的向量缩放键、值和 MLP 的内部激活值；所有权重保持冻结。" },
  "prompt-tuning": { summary: "在输入之前添加训练的嵌入；块内没有任何改变。" },
  "p-tuning": { summary: "在输入之前添加由训练的网络生成的嵌入；训练后丢弃该网络。" },
  bitfit: { summary: "不添加任何东西。训练偏置；所有权重矩阵保持冻结。" },
  galore: { note: "梯度投影到秩 r", summary: "不添加任何东西。训练每个权重；梯度在进入优化器之前被投影到低秩。" },
  "provider-tuning": { summary: "服务商改变了什么没有公布。" },
};
