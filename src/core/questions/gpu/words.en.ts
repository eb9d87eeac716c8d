export const words = {
  ask: "Which GPU will you train on?",
  short: "GPU",
  hint: "If you rent, the guide finds the cheapest GPUs that each technique fits on.",
  why: "What fits in memory decides what is possible at all.",
};
