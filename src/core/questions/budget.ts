import { choice } from "./question.ts";

export const budget = choice({
  id: "budget",
  evidence: ["regret-compute", "peftbench-speed"],
  ordered: true,
  options: {
    "under-10": { usd: 10 },
    "10-100": { usd: 100 },
    "100-1k": { usd: 1_000 },
    "1k-10k": { usd: 10_000 },
    "over-10k": { usd: 100_000 },
  },
});
