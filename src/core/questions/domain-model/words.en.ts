export const words = {
  ask: "Is there an open model already pre-trained on your domain?",
  short: "Domain model",
  why: "Starting nearer shortens the way: a model of your domain makes a distant task a related one.",
  options: {
    yes: { label: "Yes", hint: "For code, medicine, law, finance or your language" },
    no: { label: "No" },
  },
};
