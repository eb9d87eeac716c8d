export const words = {
  ask: "In which order do these matter to you?",
  short: "Priorities",
  hint: "Most important first.",
  why: "No technique is best at everything. Your order sets which weights are possible; the guide tries all that agree with it.",
  items: {
    quality: { label: "Quality", hint: "How good the outputs get" },
    "training-cost": { label: "Training cost", hint: "Money for one run" },
    "serving-cost": { label: "Serving cost", hint: "Memory and speed in production" },
    modularity: { label: "Modularity", hint: "Small variants, switched quickly" },
    retention: { label: "Retention", hint: "Keeping general skills" },
    simplicity: { label: "Simplicity", hint: "Few surprises, wide support" },
  },
};
