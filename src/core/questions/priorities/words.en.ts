export const words = {
  ask: "What matters most to you?",
  short: "Priorities",
  hint: "Press what matters most, then what matters next. Whatever you don't press ranks below, in no order.",
  why: "No technique is best at everything. Your ranking limits the possible weightings; the guide tries thousands that fit it.",
  items: {
    quality: { label: "Quality", hint: "How good the outputs are" },
    "training-cost": { label: "Training cost", hint: "Cost of one run" },
    "serving-cost": { label: "Serving cost", hint: "Memory and speed in production" },
    modularity: { label: "Modularity", hint: "Small variants that swap quickly" },
    retention: { label: "Retention", hint: "Keeping general skills" },
    simplicity: { label: "Simplicity", hint: "Few surprises, well supported" },
  },
};
