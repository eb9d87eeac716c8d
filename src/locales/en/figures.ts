/** The names of figures that are worked out; those of memory stand in its chart too. */
export const figures = {
  trained: "Trained parameters",
  weights: "Weights",
  adapters: "Adapters",
  gradients: "Gradients",
  optimizerStates: "Optimizer states",
  activations: "Activations",
  logits: "Logits",
  workspace: "Workspace",
  framework: "Framework",
  checkpoint: "Checkpoint",
  speed: "Speed",
  time: "Time",
  cost: "Cost",
};
