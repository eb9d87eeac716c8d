export const words = {
  ask: "How many GPUs?",
  short: "GPUs",
  label: "Number of GPUs",
  why: "Weights, gradients and optimizer states can be split across GPUs, so full fine-tuning may fit after all.",
};
