import { totalParameters } from "../../estimate/parameters.ts";
import { type Interval, interval, plus, unitInterval } from "../../interval.ts";
import type { Technique } from "../../techniques/technique.ts";
import type { Workload } from "../../workload.ts";
import { baseQuality, type Judgement } from "./measured.ts";

/** Bits that a trained parameter stores (claim capacity-2bits) and that a token carries (losses of the benchmark). */
const bitsPerParameter = 2;
const bitsPerToken = 0.95;

/** Change of quality for lack of capacity, never positive: formula adapter-capacity. */
const capacityChange = (technique: Technique, { architecture, uniqueTokens, scenario }: Workload): Interval => {
  if (technique.trains === "all-weights" || technique.trains === "unknown" || scenario.goal === "preferences")
    return interval(0, 0);
  const trainable = technique.trainableParameters(architecture, technique.hyperparameters);
  const change = (tokens: number): number =>
    Math.max(-0.6, -0.15 * Math.max(0, Math.log10((tokens * bitsPerToken) / (trainable * bitsPerParameter))));
  return { low: change(uniqueTokens.high), mid: change(uniqueTokens.mid), high: change(uniqueTokens.low) };
};

/** Change for distance from pre-training: formula distance-gap. A model of the domain brings the task one step nearer. */
const distanceChange = (technique: Technique, { scenario }: Workload): Interval => {
  if (technique.trains === "all-weights" || technique.trains === "unknown") return interval(0, 0);
  const steps = { close: 0, related: 1, distant: 2 }[scenario.gap] - (scenario["domain-model"] === "yes" ? 1 : 0);
  const hard = scenario.goal === "reasoning" || scenario.goal === "knowledge";
  const most = 0.05 * Math.max(0, steps) + (hard ? 0.05 : 0);
  return interval(-most, -most / 2);
};

/** Change for overfitting on few examples: formula small-data. */
const smallDataChange = (technique: Technique, { scenario }: Workload): Interval => {
  if (technique.trains !== "all-weights") return interval(0, 0);
  return interval({ "under-100": -0.15, "100-1k": -0.08 }[scenario.examples as string] ?? 0, 0);
};

/** The upper end of prompt methods rises with model size: formula prompt-size. */
const withModelSize = (technique: Technique, { architecture }: Workload, base: Interval): Interval => {
  if (technique.trains !== "inputs") return base;
  const share = Math.log(totalParameters(architecture) / 3e9) / Math.log(11 / 3);
  const high = base.high + (1 - base.high) * Math.min(1, Math.max(-0.5, share));
  return interval(base.low, Math.max(base.low, high));
};

/** How good the outputs get, against the best that fine-tuning this model reaches. */
export const quality = (technique: Technique, workload: Workload): Judgement => {
  const base = baseQuality(technique);
  const changes = [capacityChange, distanceChange, smallDataChange].map((change) => change(technique, workload));
  return {
    value: unitInterval(changes.reduce(plus, withModelSize(technique, workload, base.value))),
    basis: [
      ...base.basis,
      { formula: "adapter-capacity" },
      { claim: "capacity-2bits" },
      { claim: "regret-match" },
      { formula: "distance-gap" },
      { claim: "learnless-gap" },
      ...(technique.trains === "all-weights"
        ? ([{ formula: "small-data" }, { claim: "prefix-low-data" }] as const)
        : []),
      ...(technique.trains === "inputs" ? ([{ formula: "prompt-size" }, { claim: "prompt-scale" }] as const) : []),
    ],
  };
};
