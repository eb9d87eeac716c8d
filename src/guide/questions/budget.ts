import { choice } from "./question.ts";

export const budget = choice({
  id: "budget",
  ask: "What may one training run cost, in US dollars?",
  short: "Budget",
  hint: "For cards of your own, what renting them would cost.",
  why: "A run over budget is ruled out; below it, what counts is the share of the budget a technique takes.",
  evidence: ["regret-compute", "peftbench-speed"],
  ordered: true,
  options: {
    "under-10": { label: "Less than $10", usd: 10 },
    "10-100": { label: "$10 to $100", usd: 100 },
    "100-1k": { label: "$100 to $1,000", usd: 1_000 },
    "1k-10k": { label: "$1,000 to $10,000", usd: 10_000 },
    "over-10k": { label: "More than $10,000", usd: 100_000 },
  },
});
