export const words = {
  ask: "模型应该学会什么？",
  short: "目标",
  why: "要学多少，决定了要训练多少。学一种格式所需不多；新知识和推理所需的，超过小型适配器的容量。本指南只针对文本，不涵盖图像或音频的训练。",
  options: {
    format: { label: "一种格式或风格", hint: "以 JSON 回答、符合我们的语气、固定的结构" },
    task: { label: "一项明确的任务", hint: "抽取、摘要、翻译、编写 SQL" },
    instructions: { label: "遵循指令", hint: "把基础模型变成助手" },
    reasoning: { label: "推理或编程", hint: "数学、程序、多步骤问题" },
    knowledge: { label: "新知识", hint: "某个领域、某个产品、内部事实" },
    preferences: { label: "偏好", hint: "与人或程序的偏好对齐：DPO、KTO、GRPO" },
    classification: { label: "给文本分类", hint: "由分类头给出标签，而不是生成文本" },
    embeddings: { label: "把文本变成向量", hint: "用于搜索、聚类或检索" },
    pretraining: { label: "从原始文本学习一种语言或领域", hint: "在数百万以上的词元上继续预训练" },
  },
};
