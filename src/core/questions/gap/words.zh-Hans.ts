export const words = {
  ask: "它与模型的训练内容相距多远？",
  short: "距离",
  why: "全量微调对权重的改变远大于 LoRA。当任务远离模型已知的内容时这很值得，相近时则几乎没有差别。",
  options: {
    close: { label: "接近", hint: "日常语言、常见任务" },
    related: { label: "相关", hint: "网络上有讨论的专业领域" },
    distant: { label: "遥远", hint: "罕见语言、内部记法、新类型的数据" },
  },
};
