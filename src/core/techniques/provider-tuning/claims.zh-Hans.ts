import type { ClaimsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: ClaimsOf<typeof evidence> = {
  "openai-tuning-closing": {
    text: "OpenAI 的微调服务自 2026 年 5 月 7 日起不接受从未微调过的组织，自 7 月 2 日起不接受闲置 60 天的组织，自 2027 年 1 月 6 日起不接受任何人；已微调的模型可用到其基础模型下线为止",
    conditions: "OpenAI 自有模型的自助微调",
  },
  "tinker-no-gpus": {
    text: "使用 Tinker 时，训练循环在没有 GPU 的机器上运行；服务方用 LoRA 对开放模型做分布式训练",
    conditions: "如文档所述",
  },
  "together-open": {
    text: "Together AI 微调开放模型，默认用 LoRA，也可全量微调，可用示范数据或偏好数据",
    conditions: "如文档所述",
  },
};
