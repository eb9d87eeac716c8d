import { totalParameters } from "../../estimate/parameters.ts";
import { checkpointBytes } from "../../estimate/storage.ts";
import type { Basis } from "../../evidence/basis.ts";
import { clampToUnit, interval } from "../../interval.ts";
import { questions } from "../../questions/index.ts";
import type { Technique } from "../../techniques/technique.ts";
import type { Workload } from "../../workload.ts";
import type { Judgement } from "./measured.ts";

/** Share by which inference slows: nothing once merged; else 4 to 6% (adapterdrop-inference), prompts by their part of the input. */
const slowdown = (
  technique: Technique,
  { perRequest, tokensPerExample }: Workload,
): { low: number; high: number; basis: Basis[] } => {
  if (technique.trains === "inputs") {
    const share = (technique.hyperparameters.virtualTokens ?? 0) / tokensPerExample;
    return { low: share / 4, high: share, basis: [{ formula: "serving-memory" }] };
  }
  if (!technique.mergeable) return { low: 0.04, high: 0.06, basis: [{ claim: "adapterdrop-inference" }] };
  if (perRequest && technique.swappable)
    return { low: 0, high: 0.06, basis: [{ claim: "punica-latency" }, { claim: "vllm-per-request" }] };
  return { low: 0, high: 0, basis: [{ claim: "lora-no-latency" }] };
};

/** How cheaply all variants run in production: formula serving-memory. */
export const servingCost = (technique: Technique, workload: Workload): Judgement => {
  const { architecture, variants, scenario } = workload;
  const base = 2 * totalParameters(architecture);
  const perVariant = checkpointBytes(architecture, technique, technique.hyperparameters);
  const inMemory = technique.swappable ? base + variants * perVariant : variants * base;
  const memory =
    (0.6 * Math.log10(Math.max(1, inMemory / base)) * questions.target.options[scenario.target].memoryRelevance) /
    Math.log10(200);
  const slower = slowdown(technique, workload);
  const { relevance } = questions.latency.options[scenario.latency];
  const valueAt = (share: number): number => clampToUnit(1 - memory - Math.min(0.4, 2 * share * relevance));
  return {
    value: interval(valueAt(slower.high), valueAt(slower.low)),
    basis: [{ formula: "serving-memory" }, { claim: "slora-throughput" }, ...slower.basis],
  };
};
