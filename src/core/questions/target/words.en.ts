export const words = {
  ask: "Where will it run?",
  short: "Target",
  why: "On a small device every byte on top of the base model counts; on a cluster it doesn't.",
  options: {
    edge: { label: "On a device", hint: "Phone, laptop, embedded" },
    "single-gpu": { label: "On one GPU" },
    cluster: { label: "On a cluster" },
    provider: { label: "With a hosting provider", hint: "Pay per use" },
  },
};
