import type { Architecture } from "../../catalogue/architecture.ts";
import { totalParameters } from "../../catalogue/parameters.ts";
import type { Basis } from "../../evidence/basis.ts";
import type { Hyperparameters } from "../../techniques/hyperparameters.ts";
import type { Technique } from "../../techniques/index.ts";
import { checkpointBytes } from "../storage.ts";

/**
 * Bytes of weights to serve that many variants at once: one base with what each variant adds, or a
 * merged copy for each.
 */
export interface ServingBytes {
  readonly merged: number;
  /** Null where variants cannot share a base. */
  readonly shared: number | null;
}

/** Memory to serve variants in 16 bit, without the key-value cache. Whole bytes. */
export const servingBytes = (
  model: Architecture,
  technique: Technique,
  settings: Hyperparameters,
  variants: number,
): ServingBytes => {
  const base = 2 * totalParameters(model);
  const addition = Math.round(
    checkpointBytes(model, technique, settings) / (technique.trains === "all-weights" ? 1 : 2),
  );
  return { merged: variants * base, shared: technique.swappable ? base + variants * addition : null };
};

/** Extra time per token, as a share, and where that comes from. */
export interface AddedLatency {
  readonly low: number;
  readonly high: number;
  readonly basis: readonly Basis[];
}

/**
 * Added time a token where the variant stays apart from the base. Decoding is bound by reading
 * weights, so that what the variant adds to them is the least; prompts lengthen the input; adapters
 * between layers were measured at 4 to 6% (claim adapterdrop-inference), low-rank ones served
 * together at up to as much (punica-latency). Nothing where it is merged.
 */
export const addedLatency = (
  model: Architecture,
  technique: Technique,
  settings: Hyperparameters,
  { merged, tokensPerExample }: { readonly merged: boolean; readonly tokensPerExample: number },
): AddedLatency => {
  if (technique.trains === "inputs") {
    const share = (settings.virtualTokens ?? 0) / tokensPerExample;
    return { low: share / 4, high: share, basis: [{ formula: "serving-memory" }] };
  }
  if (!technique.mergeable) return { low: 0.04, high: 0.06, basis: [{ claim: "adapterdrop-inference" }] };
  if (merged || !technique.swappable) return { low: 0, high: 0, basis: [{ claim: "lora-no-latency" }] };
  const added = checkpointBytes(model, technique, settings) / 2 / (2 * totalParameters(model));
  return {
    low: Math.min(added, 0.06),
    high: 0.06,
    basis: [{ claim: "punica-latency" }, { claim: "vllm-per-request" }],
  };
};
