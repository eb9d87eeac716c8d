export const words = {
  ask: "How many of them?",
  short: "GPUs",
  label: "Number of GPUs",
  why: "Several GPUs share weights, gradients and optimizer states, so that full fine-tuning may fit after all.",
};
