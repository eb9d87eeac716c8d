import type { EstimatedTechniqueId } from "../techniques/index.ts";

/** The parts of memory in the order in which charts stack them. */
export const memoryParts = [
  "weights",
  "adapters",
  "gradients",
  "optimizerStates",
  "activations",
  "logits",
  "workspace",
  "framework",
] as const;

export type MemoryPart = (typeof memoryParts)[number];

/** What is there as long as the step, whatever the moment. */
export const lastingParts: readonly MemoryPart[] = ["weights", "adapters", "optimizerStates"];

/** What a factor counts, where its kind says it all. */
type PlainKind =
  | "cards"
  | "cardCount"
  | "asRank"
  | "sidesOfTargets"
  | "allWeights"
  | "weights"
  | "bytesEach"
  | "linearWeights"
  | "quantizedEach"
  | "others"
  | "trainedParameters"
  | "stateEach"
  | "bytes"
  | "parametersAtATime"
  | "tokens"
  | "layers"
  | "chunks"
  | "bytesATokenAndLayer"
  | "bytesAToken"
  | "hiddenSize"
  | "vocabulary"
  | "perLogit"
  | "operationsAToken"
  | "left"
  | "ofLoraSpeed"
  | "tokensThrice"
  | "tokensASecond"
  | "secondsAnHour"
  | "hours"
  | "dollarsAnHour"
  | "parametersKept"
  | "ofLogits"
  | "ofGradients"
  | "ofResident"
  | "lessAllocated"
  | "corrected"
  | "reserved";

/** What a factor counts. */
export type FactorKind =
  | PlainKind
  | { readonly id: "ofTechnique"; readonly technique: EstimatedTechniqueId }
  | { readonly id: "operationsASecond"; readonly gpuName: string };

/** One number of a formula: what it counts, and whether it divides. */
export interface Factor {
  readonly value: number;
  readonly kind: FactorKind;
  readonly divides?: true;
}

export const factor = (value: number, kind: FactorKind): Factor => ({ value, kind });

/** Over how many GPUs something is split, where it is. */
export const splitOver = (shares: number): readonly Factor[] =>
  shares > 1 ? [{ value: shares, kind: "cards", divides: true }] : [];

/** What the factors make. */
export const product = (factors: readonly Pick<Factor, "value" | "divides">[]): number => {
  let made = 1;
  for (const { value, divides } of factors) made = divides ? made / value : made * value;
  return made;
};

/** What takes memory, told apart as finely as advice needs it. */
export type TermId =
  | "weights"
  | "adapters"
  | "gradients"
  | "tied-gradient"
  | "states"
  | "step"
  | "inputs"
  | "input-gradients"
  | "norms"
  | "linear-inputs"
  | "attention"
  | "mlp"
  | "technique"
  | "cast-weights"
  | "final-norm"
  | "layer-work"
  | "logits"
  | "loss-chunk"
  | "head-copy"
  | "gathered"
  | "dequantized"
  | "exchanged"
  | "largest-weight"
  | "cache"
  | "sampler";

/** One thing that is alive at a moment: its bytes, and the product that they come from. */
export interface Term {
  readonly id: TermId;
  readonly part: MemoryPart;
  readonly factors: readonly Factor[];
  readonly bytes: number;
}

/** The term whose bytes are the product of the factors. */
export const term = (part: MemoryPart, id: TermId, ...factors: readonly Factor[]): Term => ({
  id,
  part,
  factors,
  bytes: product(factors),
});

/** Bytes of all terms. */
export const bytesIn = (terms: readonly Term[]): number => {
  let bytes = 0;
  for (const each of terms) bytes += each.bytes;
  return bytes;
};
