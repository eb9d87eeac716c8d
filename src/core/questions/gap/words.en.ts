export const words = {
  ask: "How different is your data from what the model was trained on?",
  short: "Distance",
  why: "Full fine-tuning changes weights far more than LoRA does. That pays off when the task is far from what the model knows, but makes little difference when it is close.",
  options: {
    close: { label: "Close", hint: "Everyday language, common tasks" },
    related: { label: "Related", hint: "A specialist field that is well covered on the web" },
    distant: { label: "Distant", hint: "A rare language, internal notation, new kinds of data" },
  },
};
