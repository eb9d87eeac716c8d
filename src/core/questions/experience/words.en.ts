export const words = {
  ask: "How experienced is the team with fine-tuning?",
  short: "Experience",
  why: "Some techniques work with almost any settings; others need careful tuning.",
  options: {
    first: { label: "This is our first time" },
    some: { label: "We've done a few runs" },
    expert: { label: "We do this regularly" },
  },
};
