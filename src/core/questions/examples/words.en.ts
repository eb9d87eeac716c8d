export const words = {
  ask: "How many training examples do you have?",
  short: "Examples",
  why: "With few examples, methods that train little overfit less. With very many, a small adapter runs out of capacity and full fine-tuning pulls ahead.",
  exact: "Or the number, such as 20,000",
  options: {
    "under-100": { label: "Fewer than 100" },
    "100-1k": { label: "100 to 1,000" },
    "1k-10k": { label: "1,000 to 10,000" },
    "10k-100k": { label: "10,000 to 100,000" },
    "over-100k": { label: "More than 100,000" },
  },
};
