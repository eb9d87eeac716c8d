export const words = {
  ask: "How many fine-tuned variants will you serve?",
  short: "Variants",
  why: "Each variant of full fine-tuning is a whole model. Adapters share one base, so hundreds cost little more than one.",
  options: {
    one: { label: "One" },
    few: { label: "2 to 10" },
    many: { label: "11 to 100" },
    hundreds: { label: "Hundreds" },
  },
};
