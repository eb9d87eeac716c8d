export const words = {
  ask: "How many epochs should the run train for?",
  short: "Epochs",
  hint: "Passes over the data. If you are not sure, the plan goes by how many examples you have.",
  why: "Time and cost grow with each pass. Up to about four passes repeated data are worth almost as much as fresh data; after that a model mostly memorizes.",
  label: "Epochs, 1 to 100",
};
