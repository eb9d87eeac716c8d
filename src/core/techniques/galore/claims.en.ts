import type { ClaimsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: ClaimsOf<typeof evidence> = {
  "galore-7b-24gb": {
    text: "GaLore with 8-bit states and layer-by-layer updates trains a 7B model in 22.8 GB at a batch of 16",
    conditions: "LLaMA-7B, RTX 4090, rank 1024, activation checkpointing",
  },
  "galore-single-gpu": {
    text: "The layer-by-layer updates that GaLore needs to fit a 24 GB GPU work on a single GPU only",
    conditions: "As documented",
  },
  "galore-sharding": {
    text: "GaLore does not run under DeepSpeed, which flattens the parameters; its authors said in 2024 that support for FSDP was being developed, and none has been released",
    conditions: "Issue open since March 2024; last commit of the repository in September 2024",
  },
};
