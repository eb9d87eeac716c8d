export const words = {
  ask: "What does a wrong output cost?",
  short: "Stakes",
  why: "The more an error costs, the more the last points of accuracy are worth: quality then keeps a minimum weight whatever the order of priorities.",
  options: {
    low: { label: "Little", hint: "Someone notices and tries again" },
    moderate: { label: "Some rework", hint: "Internal tools, drafts that people check" },
    high: { label: "Money or reputation", hint: "Customers see it" },
    critical: { label: "Harm to people or large losses", hint: "Diagnostics, financial models" },
  },
};
