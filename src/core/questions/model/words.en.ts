export const words = {
  ask: "Which base model?",
  short: "Base model",
  why: "Its architecture sets memory, speed and checkpoint size, and prompt methods need large models.",
};
