import { gpu as gpuQuestion } from "../kinds/gpu.ts";

export const gpu = gpuQuestion({
  id: "gpu",
  part: "training",
  needsWeights: true,
  evidence: ["qlora-65b", "galore", "peftbench-memory"],
  // Small, middle, large, and renting.
  samples: ["rtx-4090", "l40s", "a100-80gb", "h100-sxm", "rent"],
  common: ["rent", "t4", "rtx-3090", "rtx-4090", "rtx-5090", "l40s", "a100-80gb", "h100-sxm", "h200"],
  words: {
    en: () => import("./words.en.ts"),
    de: () => import("./words.de.ts"),
    "zh-Hans": () => import("./words.zh-Hans.ts"),
  },
});
