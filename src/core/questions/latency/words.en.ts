export const words = {
  ask: "Can inference be slower than with the base model?",
  short: "Latency",
  why: "What can be merged into the weights costs nothing at inference. Adapters and prompts add work to every token.",
  options: {
    any: { label: "Yes" },
    little: { label: "A little", hint: "A few percent" },
    none: { label: "Not at all" },
  },
};
