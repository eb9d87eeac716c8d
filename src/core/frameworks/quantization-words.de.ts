import type { FrameworkWords } from "./framework.ts";
import type { QuantizationLimit } from "./quantization-limit.ts";

export const quantizationLimits: FrameworkWords<QuantizationLimit>["limits"] = {
  "own-class": (model) =>
    `Seit Transformers 5 belässt bitsandbytes die Schichten von ${model} in 16 Bit. LoRA arbeitet auf den 16-Bit-Gewichten.`,
  quantization: (model) =>
    `bitsandbytes kann ${model} hier nicht in 4 Bit halten: Die Experten bleiben in 16 Bit, und ein Checkpoint in MXFP4 oder FP8 wird abgewiesen. Unsloth quantisiert Experten und hat eigene Fassungen von gpt-oss.`,
};
