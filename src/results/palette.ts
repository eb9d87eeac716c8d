import type { MemoryPart } from "../guide/estimate/memory.ts";
import type { TechniqueId } from "../guide/index.ts";

/**
 * One fixed colour a technique in all charts, from the colour-blind-safe palettes of Okabe and Ito and of Paul Tol; every mark also has a
 * direct label, so that nothing rests on colour alone.
 */
export const techniqueColour: Readonly<Record<TechniqueId, string>> = {
  full: "#d55e00",
  lora: "#0072b2",
  qlora: "#56b4e9",
  "bottleneck-adapter": "#009e73",
  "prefix-tuning": "#cc79a7",
  dora: "#332288",
  adalora: "#88ccee",
  vera: "#117733",
  oft: "#999933",
  ia3: "#e69f00",
  "prompt-tuning": "#aa4499",
  "p-tuning": "#882255",
  bitfit: "#8c8c8c",
  galore: "#cc6677",
  "provider-tuning": "#6b7280",
};

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
