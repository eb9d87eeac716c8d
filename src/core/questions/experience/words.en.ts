export const words = {
  ask: "How experienced is the team with fine-tuning?",
  short: "Experience",
  why: "Some techniques work over a wide range of settings, others only when tuned with care.",
  options: {
    first: { label: "This is the first time" },
    some: { label: "Some runs done" },
    expert: { label: "Done it often" },
  },
};
