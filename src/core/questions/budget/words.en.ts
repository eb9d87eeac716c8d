export const words = {
  ask: "What may one training run cost, in US dollars?",
  short: "Budget",
  hint: "For cards of your own, what renting them would cost.",
  why: "A run over budget is ruled out; below it, what counts is the share of the budget a technique takes.",
  options: {
    "under-10": { label: "Less than $10" },
    "10-100": { label: "$10 to $100" },
    "100-1k": { label: "$100 to $1,000" },
    "1k-10k": { label: "$1,000 to $10,000" },
    "over-10k": { label: "More than $10,000" },
  },
};
