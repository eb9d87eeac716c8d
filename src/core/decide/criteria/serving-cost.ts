import { totalParameters } from "../../catalogue/parameters.ts";
import { addedLatency, servingBytes } from "../../estimate/serving/variants.ts";
import { clampToUnit, interval } from "../../interval.ts";
import { questions } from "../../questions/index.ts";
import type { Technique } from "../../techniques/index.ts";
import type { Workload } from "../../workload.ts";
import type { Criterion } from "./criterion.ts";

const slowing = (technique: Technique, { architecture, perRequest, tokensPerExample }: Workload) =>
  addedLatency(architecture, technique, technique.hyperparameters, { merged: !perRequest, tokensPerExample });

/** Memory that falls on a logarithmic scale: 200 copies of the model cost 0.6. */
const memoryCost = (timesBase: number): number => (0.6 * Math.log10(timesBase)) / Math.log10(200);

/** How cheaply all variants run in production: formula serving-memory. */
export const servingCost: Criterion = {
  // The size of a variant follows the rank that goal and data ask for.
  reads: ["model", "goal", "examples", "length", "tasks", "switching", "target", "latency"],
  readsPlan: false,
  // A tenth more memory: less than serving engines set aside (vLLM leaves a tenth of the GPU unused
  // by default).
  threshold: memoryCost(1.1),
  value: (technique, workload) => {
    const { architecture, variants, scenario } = workload;
    const base = 2 * totalParameters(architecture);
    const { merged, shared } = servingBytes(architecture, technique, technique.hyperparameters, variants);
    const { memoryRelevance } = questions.target.options[scenario.target];
    const memory = memoryCost(Math.max(1, (shared ?? merged) / base)) * memoryRelevance;
    const slower = slowing(technique, workload);
    const { relevance } = questions.latency.options[scenario.latency];
    const valueAt = (share: number): number => clampToUnit(1 - memory - Math.min(0.4, 2 * share * relevance));
    return interval(valueAt(slower.high), valueAt(slower.low));
  },
  basis: (technique, workload) => [{ formula: "serving-memory" }, ...slowing(technique, workload).basis],
};
