import { totalParameters } from "../../estimate/parameters.ts";
import { addedLatency, servingBytes } from "../../estimate/serving.ts";
import { clampToUnit, interval } from "../../interval.ts";
import { questions } from "../../questions/index.ts";
import type { Technique } from "../../techniques/technique.ts";
import type { Workload } from "../../workload.ts";
import type { Judgement } from "./measured.ts";

/** How cheaply all variants run in production: formula serving-memory. */
export const servingCost = (technique: Technique, workload: Workload): Judgement => {
  const { architecture, variants, scenario, perRequest, tokensPerExample } = workload;
  const base = 2 * totalParameters(architecture);
  const { merged, shared } = servingBytes(architecture, technique, technique.hyperparameters, variants);
  const memory =
    (0.6 *
      Math.log10(Math.max(1, (shared ?? merged) / base)) *
      questions.target.options[scenario.target].memoryRelevance) /
    Math.log10(200);
  const slower = addedLatency(architecture, technique, technique.hyperparameters, {
    merged: !perRequest,
    tokensPerExample,
  });
  const { relevance } = questions.latency.options[scenario.latency];
  const valueAt = (share: number): number => clampToUnit(1 - memory - Math.min(0.4, 2 * share * relevance));
  return {
    value: interval(valueAt(slower.high), valueAt(slower.low)),
    basis: [{ formula: "serving-memory" }, { claim: "slora-throughput" }, ...slower.basis],
  };
};
