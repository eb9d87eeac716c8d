export const words = {
  ask: "What will you train on?",
  short: "GPU",
  hint: "Choose “rent” to let the guide find the cheapest cards on which each technique fits.",
  why: "What fits in memory decides what is possible at all.",
};
