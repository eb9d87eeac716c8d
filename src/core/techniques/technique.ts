import { messages } from "../../locales/index.ts";
import { type Architecture, type LinearName, linearNames } from "../catalogue/architecture.ts";
import type { ClaimId } from "../evidence/claims/index.ts";
import type { Interval } from "../interval.ts";
import type { FrameworkId } from "./frameworks.ts";

/** The settings a technique is run with. Each technique reads those it knows. */
export interface Hyperparameters {
  readonly rank?: number;
  readonly alpha?: number;
  readonly targetModules?: readonly LinearName[];
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

/** What a technique is, in facts and formulas. Its words are `messages.profiles`, what they rest on stands in `profiles/`. */
export interface Technique<Id extends string = string> {
  readonly id: Id;
  /** Its name in the language that is spoken. */
  readonly name: string;
  /** Which part of the model learns: sets how activations and gradients are counted. */
  readonly trains: "all-weights" | "inserted-modules" | "inputs" | "biases" | "unknown";
  /** How the frozen weights are stored while training. */
  readonly baseQuantization: "none" | "nf4-double";
  /** Whether the result can be folded into the base weights, so that inference runs as fast as the base model. */
  readonly mergeable: boolean;
  /** Whether variants that share one base model in memory can be chosen request by request. */
  readonly swappable: boolean;
  /** Whether a serving engine is documented to do so (claim vllm-per-request). */
  readonly servedPerRequest?: true;
  readonly hyperparameters: Hyperparameters;
  /** Count of trained parameters. */
  readonly trainableParameters: (model: Architecture, hyperparameters: Hyperparameters) => number;
  /** Count of the parameters that a checkpoint keeps, where it keeps fewer than are trained. */
  readonly storedParameters?: (model: Architecture, hyperparameters: Hyperparameters) => number;
  /** Modules whose input is kept for the backward pass because something on them is trained. */
  readonly keepsInputOf: (hyperparameters: Hyperparameters) => readonly LinearName[] | "all";
  /** Modules whose output is kept as well, because something trained multiplies it. */
  readonly keepsOutputOf?: (hyperparameters: Hyperparameters) => readonly LinearName[];
  /** Elements that its own modules keep in one layer for one token. */
  readonly keepsPerLayer?: (model: Architecture, hyperparameters: Hyperparameters) => number;
  /** Training speed against LoRA on the same model and cards, with where it comes from. */
  readonly speedAgainstLora: Interval & { readonly basis: "benchmark" | readonly ClaimId[] };
  /** Whether estimate/throughput.ts counts all its operations, so that its speed needs no measured ratio. */
  readonly speedIsCounted?: true;
  /** Claims by its authors that it comes close to full fine-tuning, or to LoRA. */
  readonly parityClaims: readonly ClaimId[];
  /** Average quality over LoRA's in a comparison of both, where the benchmark has no run of it. */
  readonly qualityAgainstLora?: { readonly low: number; readonly high: number; readonly basis: readonly ClaimId[] };
  /** A technique whose measurements stand in for missing ones of this technique, and why that is fair. */
  readonly measuredAs?: { readonly technique: string; readonly basis: readonly ClaimId[] };
  /** Where it is offered; a recipe is written for each of them. */
  readonly frameworks: readonly FrameworkId[];
}

/** A technique with its id kept as a literal type. Its name is looked up when it is read: the language is loaded later. */
export const technique = <const Id extends keyof typeof messages.techniques>(
  row: Omit<Technique<Id>, "name">,
): Technique<Id> => Object.defineProperty(row, "name", { get: () => messages.techniques[row.id] }) as Technique<Id>;

/** Every linear layer of the blocks: the head is not among them. */
export const allLinear: readonly LinearName[] = linearNames.filter((name) => name !== "lm_head");
