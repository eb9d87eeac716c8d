export const words = {
  ask: "Which model will you start from?",
  short: "Base model",
  why: "The architecture determines memory, speed and checkpoint size, and prompt methods only work well on large models.",
};
