export const words = {
  ask: "一次错误输出的代价有多大？",
  short: "风险",
  why: "错误的代价越大，最后几个百分点的准确率就越值钱：无论优先级如何排序，质量都会保有一个最低权重。",
  options: {
    low: { label: "很小", hint: "有人会发现并重试" },
    moderate: { label: "一些返工", hint: "内部工具、有人检查的草稿" },
    high: { label: "金钱或声誉", hint: "客户会看到" },
    critical: { label: "危及人身或造成重大损失", hint: "诊断、金融模型" },
  },
};
