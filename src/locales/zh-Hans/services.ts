import type { services as English } from "../en/services.ts";
import type { Worded } from "../worded.ts";

export const services: Worded<typeof English> = {
  heading: "微调服务",
  summary: "目前在接口之后为你微调模型的服务。服务会变化：决定之前请查看来源。",
  head: {
    service: "服务",
    tunes: "微调对象",
    methods: "方法",
    newcomers: "新客户",
    read: "查阅日期",
  },
  tunes: {
    own: "自有模型",
    vendor: "其他厂商的模型",
    open: "开放模型",
  },
  methods: {
    supervised: "监督",
    preferences: "偏好",
    reinforcement: "强化",
    lora: "LoRA",
    full: "全部权重",
  },
  named: (what, models) => `${what}（如 ${models}）`,
  newcomers: {
    all: "接受",
    some: (models) => `仅限${models}`,
    none: "不接受",
    noneSince: (since) => `自 ${since} 起不接受`,
    noneUntil: (since, ends) => `自 ${since} 起不接受；自 ${ends} 起对所有人关闭`,
  },
};
