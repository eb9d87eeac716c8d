export const words = {
  ask: "What kind of feedback do you have?",
  short: "Feedback",
  why: "Pairs are learnt from by DPO, single ratings by KTO, and a program that checks answers by GRPO. The last lets the model write its own answers, which takes many times longer.",
  options: {
    pairs: { label: "Pairs of a better and a worse answer", hint: "Learnt from by DPO" },
    ratings: { label: "Answers rated good or bad", hint: "Thumbs up or down, one answer each: KTO" },
    verifier: { label: "A program that checks answers", hint: "Tests, a solver, a reward model: GRPO" },
  },
};
