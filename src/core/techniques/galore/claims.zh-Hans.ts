import type { ClaimsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: ClaimsOf<typeof evidence> = {
  "galore-7b-24gb": {
    text: "使用 8 比特状态和逐层更新的 GaLore，以批大小 16 在 22.8 GB 内训练 7B 模型",
    conditions: "LLaMA-7B，RTX 4090，秩 1024，激活检查点",
  },
  "galore-single-gpu": {
    text: "GaLore 放进 24 GB GPU 所需的逐层更新只能在一块 GPU 上工作",
    conditions: "依据文档",
  },
  "galore-sharding": {
    text: "GaLore 不能在 DeepSpeed 下运行，因为后者会把参数展平；作者在 2024 年称正在开发对 FSDP 的支持，但一直没有推出",
    conditions: "自 2024 年 3 月起未解决；代码库最后一次提交在 2024 年 9 月",
  },
};
