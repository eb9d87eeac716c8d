export const words = {
  ask: "何时选择变体？",
  short: "切换",
  why: "按请求选择需要能在内存中的同一基础模型上互换的小部件。合并后的或全量微调的模型做不到。",
  options: {
    deploy: { label: "部署时", hint: "每个服务运行一个变体" },
    request: { label: "每次请求时", hint: "一个服务为多个变体作答" },
  },
};
