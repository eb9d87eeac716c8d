import type { ClaimsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: ClaimsOf<typeof evidence> = {
  "bnb-fused-experts": {
    text: "Transformers 5 把一层的所有专家放在一个参数里，而 bitsandbytes 只量化线性层：专家保持 16 比特",
    conditions: "Transformers 5.24 与 bitsandbytes 0.50（2026 年 11 月）",
  },
  "unsloth-fused-experts": {
    text: "Unsloth 能把这类参数量化到 4 比特，并为 gpt-oss 使用自己的 4 比特版本",
    conditions: "Unsloth 2026.10",
  },
  "transformers-stored-formats": {
    text: "若要求用 bitsandbytes 量化，Transformers 拒绝加载以 MXFP4 或 FP8 存储的检查点；MXFP4 本身只有反量化后才能训练",
    conditions: "Transformers 5.24，读自其代码",
  },
  "peft-merge-4bit": {
    text: "PEFT 警告：把 LoRA 合并进 4 比特的层，可能因舍入误差而生成不同的内容",
    conditions: "PEFT 0.21，读自其代码",
  },
};
