export const words = {
  ask: "Is there already an open model trained for your domain?",
  short: "Domain model",
  why: "A model already trained on your domain gives you a head start.",
  options: {
    yes: { label: "Yes", hint: "For code, medicine, law, finance or your language" },
    no: { label: "No" },
  },
};
