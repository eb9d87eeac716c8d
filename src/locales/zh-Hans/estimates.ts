import type { estimates as English } from "../en/estimates.ts";
import type { Worded } from "../worded.ts";

export const estimates: Worded<typeof English> = {
  sizes: {
    "1b": "约 10 亿",
    "3b": "约 30 亿",
    "8b": "约 80 亿",
    "14b": "约 140 亿",
    "32b": "约 320 亿",
    "70b": "约 700 亿",
  },
  savers: {
    "micro-batch": "更小的微批",
    checkpointing: "梯度检查点",
    "chunked-loss": "分块计算的损失",
    sharding: "权重在 GPU 之间分片",
    "pure-bf16": "不带 fp32 主副本的 bf16 权重",
    "8-bit-optimizer": "分页的 8 比特优化器",
    "optimizer-in-backward": "在反向传播中执行优化器",
    "activation-offload": "激活值卸载到主机内存",
    "optimizer-offload": "优化器状态卸载到主机内存",
  },
  allSavers: (first, last) => `从${first}到${last}的所有省显存手段`,
};
