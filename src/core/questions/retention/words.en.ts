export const words = {
  ask: "Does the model need to keep its general abilities?",
  short: "Retention",
  why: "Training on one thing makes models worse at others. Techniques differ widely in how much is forgotten.",
  options: {
    "not-needed": { label: "Not needed", hint: "It does one job only" },
    some: { label: "Some", hint: "It should still behave sensibly outside the task" },
    essential: { label: "Essential", hint: "It also serves as a general assistant" },
  },
};
