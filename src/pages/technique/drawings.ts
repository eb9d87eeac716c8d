import type { LinearName } from "../../core/catalogue/architecture.ts";
import type { TechniqueId } from "../../core/index.ts";

/** What stands beside a frozen weight matrix and is trained. */
export interface Beside {
  readonly on: readonly Drawn[];
  /** A pair of matrices; with a vector; with singular values of which some are pruned; a vector; vectors on a frozen pair; a rotation. */
  readonly kind: "pair" | "pair-and-vector" | "pruned-pair" | "vector" | "vectors-on-frozen-pair" | "rotation";
}

/** The weight matrices that the drawing shows. */
export const drawn = [
  "q_proj",
  "k_proj",
  "v_proj",
  "o_proj",
  "gate_proj",
  "up_proj",
  "down_proj",
] as const satisfies readonly LinearName[];

export type Drawn = (typeof drawn)[number];

/** What a technique changes in a transformer block, for the drawing. Its words are `words.drawings`. */
export interface Drawing {
  readonly weights: "trained" | "frozen" | "quantized" | "hidden";
  readonly beside?: Beside;
  /** The biases of the matrices are trained. */
  readonly biases?: true;
  /** A small network is inserted after the MLP. */
  readonly adapter?: true;
  /** Trained keys and values stand before those of the input. */
  readonly prefix?: true;
  /** Trained embeddings stand before the input; by a network where one makes them. */
  readonly prompt?: "embeddings" | "network";
}

export const drawings: Readonly<Record<TechniqueId, Drawing>> = {
  full: { weights: "trained" },
  lora: {
    weights: "frozen",
    beside: { on: drawn, kind: "pair" },
  },
  qlora: {
    weights: "quantized",
    beside: { on: drawn, kind: "pair" },
  },
  "bottleneck-adapter": {
    weights: "frozen",
    adapter: true,
  },
  "prefix-tuning": {
    weights: "frozen",
    prefix: true,
  },
  dora: {
    weights: "frozen",
    beside: { on: drawn, kind: "pair-and-vector" },
  },
  adalora: {
    weights: "frozen",
    beside: { on: drawn, kind: "pruned-pair" },
  },
  vera: {
    weights: "frozen",
    beside: { on: drawn, kind: "vectors-on-frozen-pair" },
  },
  oft: {
    weights: "frozen",
    beside: { on: drawn, kind: "rotation" },
  },
  ia3: {
    weights: "frozen",
    beside: { on: ["k_proj", "v_proj", "down_proj"], kind: "vector" },
  },
  "prompt-tuning": {
    weights: "frozen",
    prompt: "embeddings",
  },
  "p-tuning": {
    weights: "frozen",
    prompt: "network",
  },
  bitfit: {
    weights: "frozen",
    biases: true,
  },
  galore: {
    weights: "trained",
  },
  "provider-tuning": { weights: "hidden" },
};
