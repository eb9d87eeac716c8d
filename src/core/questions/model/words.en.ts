export const words = {
  ask: "Which model will you start from?",
  short: "Base model",
  why: "Its size sets memory, speed and cost, and prompt methods only work well on large models.",
};
