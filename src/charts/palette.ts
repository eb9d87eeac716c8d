import type { MemoryPart } from "../core/estimate/memory.ts";
import type { TechniqueId } from "../core/index.ts";

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

/** One fixed marker a technique, drawn around the origin: nothing rests on colour alone. */
export const techniqueMark: Readonly<Record<TechniqueId, string>> = {
  full: "M-5,-5H5V5H-5Z",
  lora: "M-5,0a5,5 0 1,0 10,0a5,5 0 1,0 -10,0",
  qlora: "M0,-6L6,0L0,6L-6,0Z",
  "bottleneck-adapter": "M0,-6L5.5,4.5H-5.5Z",
  "prefix-tuning": "M0,6L5.5,-4.5H-5.5Z",
  dora: "M-6,-2H-2V-6H2V-2H6V2H2V6H-2V2H-6Z",
  adalora: "M-5,-5L0,-2L5,-5L2,0L5,5L0,2L-5,5L-2,0Z",
  vera: "M-6,0L-3,-5H3L6,0L3,5H-3Z",
  oft: "M0,-6L1.8,-1.8L6,-1.8L2.6,1L3.8,5.5L0,2.8L-3.8,5.5L-2.6,1L-6,-1.8L-1.8,-1.8Z",
  ia3: "M-6,-3H6V3H-6Z",
  "prompt-tuning": "M-3,-6H3V6H-3Z",
  "p-tuning": "M-5,-5H5L-5,5Z",
  bitfit: "M-5,5V-5L5,5Z",
  galore: "M-5,-5H5V0L0,5L-5,0Z",
  "provider-tuning": "M-5,5V0L0,-5L5,0V5Z",
};
