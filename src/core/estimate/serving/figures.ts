import type { Architecture } from "../../catalogue/architecture.ts";
import type { Gpu } from "../../catalogue/gpus.ts";
import type { Basis } from "../../evidence/basis.ts";
import type { ClaimId } from "../../evidence/claims/index.ts";
import { type Interval, sum } from "../../interval.ts";
import type { Hyperparameters } from "../../techniques/hyperparameters.ts";
import type { Technique } from "../../techniques/index.ts";
import { product } from "../terms.ts";
import type { ServerSettings } from "./engines.ts";
import type { AddedLatency } from "./variants.ts";

/** The requests that have to be answered when most come. */
export interface ServingLoad {
  /** To all variants together. */
  readonly requestsPerSecond: number;
  readonly promptTokens: number;
  readonly answerTokens: number;
}

/** What is counted in the arithmetic of serving. */
export type ServingFactorKind =
  | "weights"
  | "bytes-per-weight"
  | "adapters"
  | "bytes-per-adapter"
  | "copies"
  | "bytes-per-copy"
  | "gpu-bytes"
  | "gpus"
  | "memory-share"
  | "reserved-bytes"
  | "weight-bytes"
  | "tokens"
  | "operations-per-token"
  | "operations-per-second"
  | "answer-tokens"
  | "bytes-per-step"
  | "bytes-per-second"
  | "sequences"
  | "reached"
  | "seconds-per-request"
  | "kept-with-adapters"
  | "requests-per-second"
  | "requests-per-engine"
  | "engines"
  | "gpus-per-engine"
  | "engines-per-gpu"
  | "hours-per-month"
  | "dollars-per-hour";

/** A number of a formula, which multiplies or divides. */
export interface ServingFactor {
  readonly value: number;
  readonly kind: ServingFactorKind;
  readonly divides?: true;
}

/** A figure of the plan that is told with its formula: a sum of products. */
export type ServingFigure = "weights" | "cache" | "seconds" | "capacity" | "engines" | "gpus" | "cost";

export interface ServingDerivation {
  readonly figure: ServingFigure;
  readonly terms: readonly (readonly ServingFactor[])[];
  readonly unit: "bytes" | "seconds" | "requests-per-second" | "engines" | "gpus" | "dollars-per-month";
  /** Whether the sum is rounded up to a whole number. */
  readonly isRoundedUp?: true;
  readonly claims: readonly ClaimId[];
}

export const by = (value: number, kind: ServingFactorKind): ServingFactor => ({ value, kind });

export const over = (value: number, kind: ServingFactorKind): ServingFactor => ({ value, kind, divides: true });

const valueOf = (terms: ServingDerivation["terms"]): number => sum(terms.map(product));

/** The figure that the formula gives. */
export const servingValue = ({ terms, isRoundedUp }: ServingDerivation): number =>
  isRoundedUp ? Math.ceil(valueOf(terms)) : valueOf(terms);

/** One way to serve all variants. */
export interface ServingOption {
  /** GPUs that hold one engine together. */
  readonly tensorParallel: number;
  /** Weights of all variants: those of one engine, or of all copies. */
  readonly weightBytes: number;
  /** Requests that one engine answers at the same time, at most. */
  readonly sequences: number;
  /** Of the GPUs that hold one engine, or of one that several share. */
  readonly requestsPerSecond: Interval;
  readonly engines: Interval;
  readonly gpus: Interval;
  /** Null where the price of the GPU was read in no source. */
  readonly costPerMonthUsd: Interval | null;
  /** Extra time per token, as a share of the time without the adapter. */
  readonly addedLatency: AddedLatency;
  readonly settings: ServerSettings;
  readonly derivations: readonly ServingDerivation[];
}

/** How many variants share a GPU where each has its own engine. */
export interface MergedOption extends ServingOption {
  readonly enginesPerGpu: number;
}

/** What the engines can do with a technique's variants. */
export type ServingWay =
  /** Adapters over one base, or a merged model for each. */
  | "apart"
  /** A merged model for each alone. */
  | "merged"
  /** A whole model for each: it was trained so. */
  | "whole"
  /** Neither: its variants stay apart, and no engine loads them. */
  | "none";

/** How many GPUs serve the variants, with adapters apart and with merged models. */
export interface ServingPlan {
  readonly variants: number;
  readonly load: ServingLoad;
  readonly gpu: Gpu;
  readonly way: ServingWay;
  /** Null where the way has it not, or where the model does not fit on eight GPUs. */
  readonly apart: ServingOption | null;
  readonly merged: MergedOption | null;
  /** The one that needs fewer GPUs, or that the limit on latency asks for; null where neither is. */
  readonly better: "apart" | "merged" | null;
  /** Why the way is so, and the formula of the figures. */
  readonly basis: readonly Basis[];
}

/** What a plan is made from. */
export interface ServedVariants {
  readonly model: Architecture;
  /** What the engine loads; a folder where the model has no name on the Hub. */
  readonly modelName: string;
  readonly technique: Technique;
  readonly settings: Hyperparameters;
  readonly variants: number;
  readonly gpu: Gpu;
  readonly pricePerHourUsd: Interval | null;
  readonly load: ServingLoad;
  /** Tokens of the longest request with its answer. */
  readonly longestTokens: number;
  /** Whether inference may not get slower than the base model. */
  readonly isLatencyCritical: boolean;
}
