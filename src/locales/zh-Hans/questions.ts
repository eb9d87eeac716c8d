export const questions = {
  goal: {
    ask: "模型应该学会什么？",
    short: "目标",
    options: {
      format: { label: "一种格式或风格", hint: "以 JSON 回答、符合我们的语气、固定的结构" },
      task: { label: "一项明确的任务", hint: "分类、抽取、翻译、编写 SQL" },
      instructions: { label: "遵循指令", hint: "把基础模型变成助手" },
      reasoning: { label: "推理或编程", hint: "数学、程序、多步骤问题" },
      knowledge: { label: "新知识", hint: "某个领域、某种语言、内部事实" },
      preferences: { label: "偏好", hint: "用 DPO 或强化学习与评分对齐" },
    },
  },
  stakes: {
    ask: "一次错误输出的代价有多大？",
    short: "风险",
    options: {
      low: { label: "很小", hint: "有人会发现并重试" },
      moderate: { label: "一些返工", hint: "内部工具、有人检查的草稿" },
      high: { label: "金钱或声誉", hint: "客户会看到" },
      critical: { label: "危及人身或造成重大损失", hint: "诊断、金融模型" },
    },
  },
  examples: {
    ask: "你有多少训练样本？",
    short: "样本数",
    options: {
      "under-100": { label: "少于 100" },
      "100-1k": { label: "100 到 1,000" },
      "1k-10k": { label: "1,000 到 10,000" },
      "10k-100k": { label: "10,000 到 100,000" },
      "over-100k": { label: "多于 100,000" },
    },
  },
  length: {
    ask: "一个样本有多长（以 token 计）？",
    short: "长度",
    hint: "提示与回答合计。一页英文约 700 个 token。",
    options: {
      short: { label: "短", hint: "约 256 个 token" },
      medium: { label: "中等", hint: "约 1,000 个 token" },
      long: { label: "长", hint: "约 4,000 个 token" },
      "very-long": { label: "很长", hint: "约 16,000 个 token" },
    },
  },
  gap: {
    ask: "它与模型的训练内容相距多远？",
    short: "距离",
    options: {
      close: { label: "接近", hint: "日常语言、常见任务" },
      related: { label: "相关", hint: "网络上有讨论的专业领域" },
      distant: { label: "遥远", hint: "罕见语言、内部记法、新类型的数据" },
    },
  },
  "domain-model": {
    ask: "是否已有在你的领域上预训练过的开放模型？",
    short: "领域模型",
    options: {
      yes: { label: "有", hint: "面向代码、医学、法律、金融或你的语言" },
      no: { label: "没有" },
    },
  },
  retention: {
    ask: "模型是否必须保持其通用能力？",
    short: "能力保持",
    options: {
      "not-needed": { label: "不需要", hint: "它只做这一件事" },
      some: { label: "一定程度", hint: "在任务之外也应当表现合理" },
      essential: { label: "必须", hint: "它还要充当通用助手" },
    },
  },
  access: {
    ask: "你能拿到模型的权重吗？",
    short: "访问方式",
    options: {
      weights: { label: "能，是开放权重的模型" },
      api: { label: "不能，只有服务商的接口" },
    },
  },
  model: {
    ask: "使用哪个基础模型？",
    short: "基础模型",
  },
  gpu: {
    ask: "你将用什么训练？",
    short: "GPU",
    hint: "选择“租用”，本指南会为每种技术找出放得下的最便宜的显卡。",
  },
  gpus: {
    ask: "有多少块？",
    label: "GPU 数量",
    short: "GPU 数",
  },
  budget: {
    ask: "一次训练最多可以花多少美元？",
    short: "预算",
    hint: "如果是自有显卡，按租用它们的费用计算。",
    options: {
      "under-10": { label: "低于 10 美元" },
      "10-100": { label: "10 到 100 美元" },
      "100-1k": { label: "100 到 1,000 美元" },
      "1k-10k": { label: "1,000 到 10,000 美元" },
      "over-10k": { label: "超过 10,000 美元" },
    },
  },
  deadline: {
    ask: "一次训练最多可以用多长时间？",
    short: "期限",
    options: {
      hours: { label: "几小时" },
      day: { label: "一天" },
      week: { label: "一周" },
      any: { label: "多久都可以" },
    },
  },
  tasks: {
    ask: "你要部署多少个微调变体？",
    short: "变体数",
    options: {
      one: { label: "一个" },
      few: { label: "2 到 10 个" },
      many: { label: "11 到 100 个" },
      hundreds: { label: "几百个" },
    },
  },
  switching: {
    ask: "何时选择变体？",
    short: "切换",
    options: {
      deploy: { label: "部署时", hint: "每个服务运行一个变体" },
      request: { label: "每次请求时", hint: "一个服务为多个变体作答" },
    },
  },
  target: {
    ask: "它将在哪里运行？",
    short: "运行环境",
    options: {
      edge: { label: "在设备上", hint: "手机、笔记本、嵌入式" },
      "single-gpu": { label: "在一块 GPU 上" },
      cluster: { label: "在集群上" },
      provider: { label: "在服务商处", hint: "托管推理，按用量付费" },
    },
  },
  latency: {
    ask: "推理可以比基础模型慢吗？",
    short: "延迟",
    options: {
      any: { label: "可以" },
      little: { label: "略慢一点", hint: "百分之几" },
      none: { label: "完全不可以" },
    },
  },
  experience: {
    ask: "团队对微调有多少经验？",
    short: "经验",
    options: {
      first: { label: "这是第一次" },
      some: { label: "做过几次" },
      expert: { label: "经常做" },
    },
  },
  priorities: {
    ask: "这些方面对你的重要性如何排序？",
    short: "优先级",
    hint: "最重要的在最前。",
    items: {
      quality: { label: "质量", hint: "输出能有多好" },
      "training-cost": { label: "训练成本", hint: "一次训练的花费" },
      "serving-cost": { label: "部署成本", hint: "生产环境中的内存和速度" },
      modularity: { label: "模块化", hint: "小巧的变体，快速切换" },
      retention: { label: "能力保持", hint: "保留通用能力" },
      simplicity: { label: "简易性", hint: "意外少，支持广" },
    },
  },
};
