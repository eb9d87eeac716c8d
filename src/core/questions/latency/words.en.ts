export const words = {
  ask: "May inference get slower than the base model?",
  short: "Latency",
  why: "What can be merged into the weights costs nothing at inference. Adapters and prompts add work to every token.",
  options: {
    any: { label: "Yes" },
    little: { label: "A little", hint: "a few percent" },
    none: { label: "Not at all" },
  },
};
