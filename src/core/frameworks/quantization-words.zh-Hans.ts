import type { FrameworkWords } from "./framework.ts";
import type { QuantizationLimit } from "./quantization-limit.ts";

export const quantizationLimits: FrameworkWords<QuantizationLimit>["limits"] = {
  "own-class": (model) =>
    `从 Transformers 5 起，bitsandbytes 让 ${model} 的线性层保持 16 比特。LoRA 可用于 16 比特权重。`,
  quantization: (model) =>
    `bitsandbytes 在这里无法以 4 比特保持 ${model}：混合专家模型的专家仍是 16 比特，以 MXFP4 或 FP8 存储的检查点会被拒绝。Unsloth 能量化专家，并有自己的 gpt-oss 版本。`,
};
