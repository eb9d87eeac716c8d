export const words = {
  ask: "How long can one training run take?",
  short: "Deadline",
  why: "Experiments need several runs. Some techniques are up to three times faster than others.",
  options: {
    hours: { label: "Hours" },
    day: { label: "A day" },
    week: { label: "A week" },
    any: { label: "As long as it takes" },
  },
};
