import type { ClaimsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: ClaimsOf<typeof evidence> = {
  "bnb-fused-experts": {
    text: "Transformers 5 holds all experts of a layer in one parameter, and bitsandbytes quantizes linear layers only: the experts stay in 16 bit",
    conditions: "Transformers 5.24 with bitsandbytes 0.50 (November 2026)",
  },
  "unsloth-fused-experts": {
    text: "Unsloth quantizes such parameters to 4 bits, and takes builds of its own in 4 bits for gpt-oss",
    conditions: "Unsloth 2026.10",
  },
  "transformers-stored-formats": {
    text: "Transformers refuses to load a checkpoint stored in MXFP4 or FP8 where it is told to quantize it with bitsandbytes; MXFP4 itself cannot be trained on unless it is dequantized",
    conditions: "Transformers 5.24, read in its code",
  },
  "peft-merge-4bit": {
    text: "PEFT warns that merging LoRA into a 4-bit layer may give different generations, because of rounding errors",
    conditions: "PEFT 0.21, read in its code",
  },
};
