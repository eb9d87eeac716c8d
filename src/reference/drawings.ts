import type { LinearName } from "../guide/catalogue/architecture.ts";
import type { TechniqueId } from "../guide/index.ts";

/** What stands beside a frozen weight matrix and is trained. */
export interface Beside {
  readonly on: readonly Drawn[];
  /** A pair of matrices; with a vector; with singular values of which some are pruned; a vector; vectors on a frozen pair; a rotation. */
  readonly kind: "pair" | "pair-and-vector" | "pruned-pair" | "vector" | "vectors-on-frozen-pair" | "rotation";
  /** What it is, in a few words. */
  readonly label: string;
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

/** What a technique changes in a transformer block, for the drawing. */
export interface Drawing {
  readonly weights: "trained" | "frozen" | "quantized" | "hidden";
  readonly beside?: Beside;
  /** The biases of the matrices are trained. */
  readonly biases?: true;
  /** A small network is inserted after the MLP. */
  readonly adapter?: string;
  /** Trained keys and values stand before those of the input. */
  readonly prefix?: true;
  /** What happens beside the forward pass. */
  readonly note?: string;
  /** Trained embeddings stand before the input; by a network where one makes them. */
  readonly prompt?: "embeddings" | "network";
  /** What is added, trained and frozen, in a sentence. */
  readonly summary: string;
}

export const drawings: Readonly<Record<TechniqueId, Drawing>> = {
  full: { weights: "trained", summary: "Nothing is added. Every weight is trained, embedding and head included." },
  lora: {
    weights: "frozen",
    beside: { on: drawn, kind: "pair", label: "A and B, rank r" },
    summary: "A pair of small matrices is added beside each weight matrix and trained; all weights stay frozen.",
  },
  qlora: {
    weights: "quantized",
    beside: { on: drawn, kind: "pair", label: "A and B, rank r" },
    summary: "LoRA's pairs of matrices are trained in 16 bit; the frozen weights are stored in 4 bits.",
  },
  "bottleneck-adapter": {
    weights: "frozen",
    adapter: "down, non-linearity, up",
    summary:
      "A small network is added after the MLP of each block (Houlsby: after attention as well) and trained; all weights stay frozen.",
  },
  "prefix-tuning": {
    weights: "frozen",
    prefix: true,
    summary:
      "Trained keys and values are added before those of the input in the attention of every block; all weights stay frozen.",
  },
  dora: {
    weights: "frozen",
    beside: { on: drawn, kind: "pair-and-vector", label: "A, B and a magnitude" },
    summary:
      "LoRA's pairs give the direction and a trained vector the magnitude of each weight matrix; all weights stay frozen.",
  },
  adalora: {
    weights: "frozen",
    beside: { on: drawn, kind: "pruned-pair", label: "P, singular values, Q; some pruned" },
    summary:
      "Pairs of matrices with trained singular values between them are added; unimportant ranks are pruned while training.",
  },
  vera: {
    weights: "frozen",
    beside: { on: drawn, kind: "vectors-on-frozen-pair", label: "two vectors on random A, B" },
    summary: "Two trained vectors on each matrix scale random matrices that all blocks share and that stay frozen.",
  },
  oft: {
    weights: "frozen",
    beside: { on: drawn, kind: "rotation", label: "rotation in blocks" },
    summary: "A trained orthogonal matrix rotates each weight matrix, which stays frozen.",
  },
  ia3: {
    weights: "frozen",
    beside: { on: ["k_proj", "v_proj", "down_proj"], kind: "vector", label: "one vector" },
    summary: "Trained vectors rescale keys, values and the inner activations of the MLP; all weights stay frozen.",
  },
  "prompt-tuning": {
    weights: "frozen",
    prompt: "embeddings",
    summary: "Trained embeddings are added before the input; nothing inside the blocks changes.",
  },
  "p-tuning": {
    weights: "frozen",
    prompt: "network",
    summary: "Embeddings made by a trained network are added before the input; the network is dropped after training.",
  },
  bitfit: {
    weights: "frozen",
    biases: true,
    summary: "Nothing is added. The biases are trained; all weight matrices stay frozen.",
  },
  galore: {
    weights: "trained",
    note: "gradients projected to rank r",
    summary:
      "Nothing is added. Every weight is trained; gradients are projected to a low rank before the optimizer sees them.",
  },
  "provider-tuning": { weights: "hidden", summary: "What the provider changes is not published." },
};
