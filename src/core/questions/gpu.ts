import { catalogue } from "./question.ts";

export const gpu = catalogue("gpu", {
  id: "gpu",
  evidence: ["qlora-65b", "galore", "peftbench-memory"],
});
