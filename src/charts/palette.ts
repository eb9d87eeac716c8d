import type { MemoryPart } from "../core/index.ts";

/** One fixed colour a part of memory. */
export const memoryColour: Readonly<Record<MemoryPart, string>> = {
  weights: "#0072b2",
  adapters: "#d55e00",
  gradients: "#e69f00",
  optimizerStates: "#cc79a7",
  activations: "#009e73",
  logits: "#56b4e9",
  workspace: "#999933",
  framework: "#8c8c8c",
};
