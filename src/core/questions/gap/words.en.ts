export const words = {
  ask: "How far is it from what the model was trained on?",
  short: "Distance",
  why: "Full fine-tuning changes weights far more than LoRA does. That pays off when the task is far from what the model knows, and hardly when it is near.",
  options: {
    close: { label: "Close", hint: "Everyday language, common tasks" },
    related: { label: "Related", hint: "A professional field that the web writes about" },
    distant: { label: "Distant", hint: "A rare language, internal notation, new kinds of data" },
  },
};
