export const words = {
  ask: "Can you get the model's weights?",
  short: "Access",
  why: "Without weights, only what the provider offers can be done, and memory or GPUs are not your concern.",
  options: {
    weights: { label: "Yes, an open-weights model" },
    api: { label: "No, only a provider's interface" },
  },
};
