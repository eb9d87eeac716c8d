import { type LinearName, linearNames } from "../catalogue/architecture.ts";

/** Which part of a model learns: sets how activations, gradients and checkpoints are counted. */
export interface Trained {
  readonly trains: "all-weights" | "inserted-modules" | "inputs" | "biases" | "unknown";
}

/** The settings a technique is run with. Each technique reads those it knows. */
export interface Hyperparameters {
  readonly rank?: number;
  readonly alpha?: number;
  /** Whether updates are scaled by alpha over the root of the rank, not over the rank (rsLoRA). */
  readonly rankStabilized?: boolean;
  readonly targetModules?: readonly LinearName[];
  /** LoRA and what is built on it: the share of their input that they drop while training. */
  readonly dropout?: number;
  /** AdaLoRA's rank before pruning. */
  readonly initialRank?: number;
  /** OFT: the side of a block, or the number of blocks. */
  readonly blockSize?: number;
  readonly blocks?: number;
  /** Prompt methods: trained positions before the input. */
  readonly virtualTokens?: number;
  /** P-tuning: width of the network that makes the prompt. */
  readonly encoderHiddenSize?: number;
  /** Bottleneck adapters: hidden size divided by the bottleneck's. */
  readonly reductionFactor?: number;
  /** Bottleneck adapters: after attention and MLP (Houlsby), or after the MLP only (Pfeiffer). */
  readonly placement?: "houlsby" | "pfeiffer";
  /** IA3: target modules whose input is scaled; the others' output is. */
  readonly feedforwardModules?: readonly LinearName[];
}

/** Every linear layer but the head. */
export const allLinear: readonly LinearName[] = linearNames.filter((name) => name !== "lm_head");

/** Whether every linear layer but the head is a target, which frameworks have a word for. */
export const isAllLinear = (modules: readonly LinearName[]): boolean =>
  !modules.includes("lm_head") && allLinear.every((name) => modules.includes(name));

/** Whether a technique with these settings shares LoRA's rank and alpha. */
export const isLowRank = ({ alpha }: Hyperparameters): boolean => alpha !== undefined;
