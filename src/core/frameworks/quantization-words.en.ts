import type { FrameworkWords } from "./framework.ts";
import type { QuantizationLimit } from "./quantization-limit.ts";

export const quantizationLimits: FrameworkWords<QuantizationLimit>["limits"] = {
  "own-class": (model) =>
    `Since Transformers 5 bitsandbytes leaves the layers of ${model} in 16 bit. LoRA works on the 16-bit weights.`,
  quantization: (model) =>
    `bitsandbytes cannot hold ${model} in 4 bits here: the experts of a mixture stay in 16 bit, and a checkpoint in MXFP4 or FP8 is refused. Unsloth quantizes mixtures and has its own builds of gpt-oss.`,
};
