export const words = {
  ask: "How long may one training run take?",
  short: "Deadline",
  why: "Experiments need several runs. Techniques differ by a factor of three in speed.",
  options: {
    hours: { label: "Hours" },
    day: { label: "A day" },
    week: { label: "A week" },
    any: { label: "As long as it takes" },
  },
};
