export const words = {
  ask: "Can you download the model's weights?",
  short: "Access",
  why: "Without the weights you can only use the provider's own tuning, and GPU memory is not your concern.",
  options: {
    weights: { label: "Yes, an open-weights model" },
    api: { label: "No, API access only" },
  },
};
