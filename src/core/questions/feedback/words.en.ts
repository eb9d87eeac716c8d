export const words = {
  ask: "What kind of feedback do you have?",
  short: "Feedback",
  why: "DPO learns from pairs, KTO from single ratings, and GRPO from a program that checks answers. With GRPO the model writes its own answers, which takes many times longer.",
  options: {
    pairs: { label: "Pairs of a better and a worse answer", hint: "For DPO" },
    ratings: { label: "Answers rated good or bad", hint: "Thumbs up or down on single answers, for KTO" },
    verifier: { label: "A program that checks answers", hint: "Tests, a solver or a reward model, for GRPO" },
  },
};
