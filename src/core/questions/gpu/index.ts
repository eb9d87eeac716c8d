import { gpu as gpuQuestion } from "../kinds/gpu.ts";

export const gpu = gpuQuestion({
  id: "gpu",
  needsWeights: true,
  evidence: ["qlora-65b", "galore", "peftbench-memory"],
  // Small, middle, large, and renting.
  samples: ["rtx-4090", "l40s", "a100-80gb", "h100-sxm", "rent"],
  words: {
    en: () => import("./words.en.ts"),
    de: () => import("./words.de.ts"),
    "zh-Hans": () => import("./words.zh-Hans.ts"),
  },
});
