export const words = {
  ask: "When is the variant chosen?",
  short: "Switching",
  why: "Choosing per request needs small parts that can be swapped over one base in memory. A merged or fully tuned model cannot do that.",
  options: {
    deploy: { label: "At deployment", hint: "Each service runs one variant" },
    request: { label: "Per request", hint: "One service answers for many variants" },
  },
};
