import { fromClaims } from "../../evidence/basis.ts";
import type { ClaimId } from "../../evidence/claims/index.ts";
import type { Technique } from "../../techniques/index.ts";
import { apartOption } from "./apart.ts";
import type { ServedVariants, ServingPlan, ServingWay } from "./figures.ts";
import { mergedOption } from "./merged.ts";

/** What vLLM and SGLang can do with variants of a technique. */
export const servingWayOf = ({
  servedPerRequest,
  mergeable,
  trains,
}: Pick<Technique, "servedPerRequest" | "mergeable" | "trains">): ServingWay => {
  if (trains === "all-weights") return "whole";
  if (servedPerRequest) return "apart";
  return mergeable ? "merged" : "none";
};

const wayClaims: Readonly<Record<ServingWay, readonly ClaimId[]>> = {
  apart: ["vllm-per-request", "sglang-lora"],
  merged: ["vllm-per-request", "sglang-lora", "peft-merge"],
  whole: [],
  none: ["vllm-per-request", "vllm-no-prompts", "sglang-lora"],
};

/** How the variants are served; the options are null where the GPU's speed is known from no source. */
export const servingPlan = (served: ServedVariants): ServingPlan => {
  const { variants, load, gpu, technique, isLatencyCritical } = served;
  const way = servingWayOf(technique);
  const apart = way === "apart" ? apartOption(served) : null;
  const merged = way === "none" ? null : mergedOption(served);
  const isMergedBetter = merged && (!apart || isLatencyCritical || merged.gpus.mid < apart.gpus.mid);
  return {
    variants,
    load,
    gpu,
    way,
    apart,
    merged,
    better: isMergedBetter ? "merged" : apart && "apart",
    basis: [...(way === "none" ? [] : [{ formula: "serving-plan" } as const]), ...fromClaims(wayClaims[way])],
  };
};
