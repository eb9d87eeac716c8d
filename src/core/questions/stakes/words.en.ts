export const words = {
  ask: "What happens when the model gets it wrong?",
  short: "Stakes",
  why: "The costlier a mistake, the more the last few points of accuracy matter, so quality keeps a minimum weight.",
  options: {
    low: { label: "Little", hint: "Someone notices and tries again" },
    moderate: { label: "Some rework", hint: "Internal tools, drafts that people check" },
    high: { label: "Money or reputation", hint: "Customers see it" },
    critical: { label: "People are harmed, or losses are large", hint: "Diagnostics, financial models" },
  },
};
