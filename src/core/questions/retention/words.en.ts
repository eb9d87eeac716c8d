export const words = {
  ask: "Must the model keep its general skills?",
  short: "Retention",
  why: "Training on one thing makes models worse at others. Techniques differ widely in how much is forgotten.",
  options: {
    "not-needed": { label: "Not needed", hint: "It does one job only" },
    some: { label: "Some", hint: "It should stay sensible outside the task" },
    essential: { label: "Essential", hint: "It also serves as a general assistant" },
  },
};
