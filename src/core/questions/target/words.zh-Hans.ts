export const words = {
  ask: "它将在哪里运行？",
  short: "运行环境",
  why: "在小型设备上，基础模型之外的每个字节都要计较；在集群上则不必。",
  options: {
    edge: { label: "在设备上", hint: "手机、笔记本、嵌入式" },
    "single-gpu": { label: "在一块 GPU 上" },
    cluster: { label: "在集群上" },
    provider: { label: "在服务商处", hint: "托管推理，按用量付费" },
  },
};
