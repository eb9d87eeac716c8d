export const words = {
  ask: "What is your budget for one training run, in US dollars?",
  short: "Budget",
  hint: "If you own the GPUs, count what renting them would cost.",
  why: "Runs over budget are ruled out; within budget, cheaper is better.",
  options: {
    "under-10": { label: "Less than $10" },
    "10-100": { label: "$10 to $100" },
    "100-1k": { label: "$100 to $1,000" },
    "1k-10k": { label: "$1,000 to $10,000" },
    "over-10k": { label: "More than $10,000" },
  },
};
