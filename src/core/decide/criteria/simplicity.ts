import type { HardwarePlan } from "../../estimate/hardware-plan.ts";
import { memoryOptimizationIds } from "../../estimate/memory-optimizations.ts";
import { shareThatQuantizes } from "../../estimate/quantizing.ts";
import { surveyedAmong } from "../../frameworks/survey.ts";
import { clampToUnit, exactly, type Interval, interval } from "../../interval.ts";
import { questions } from "../../questions/index.ts";
import type { Technique } from "../../techniques/index.ts";
import { referenceTechnique } from "../../techniques/registry.ts";
import { isEncoder, type Workload } from "../../workload.ts";
import type { Criterion } from "./criterion.ts";
import { loraSpread, measuredBasis, runsFor } from "./measured.ts";

/** Every way to save memory: those of the plan, and a quantized base. */
const waysToSave = memoryOptimizationIds.length + 1;

/**
 * Relative spread of a technique's accuracy over settings, 0 where all do equally well; from LoRA's
 * spread where one run says too little. Where nothing but the learning rate, which all have, can be
 * set badly, neither the technique nor a memory optimization, it spreads no more than LoRA does.
 */
const unsteadiness = (technique: Technique, { memoryOptimizations }: HardwarePlan): Interval => {
  const accuracies = runsFor(technique).map(({ accuracy }) => accuracy);
  const most = Math.max(...accuracies);
  if (accuracies.length > 1) return exactly((most - Math.min(...accuracies)) / most);
  const settings = Object.keys(technique.hyperparameters).length + memoryOptimizations.length;
  return settings === 0 && technique.trains !== "unknown"
    ? interval(0, 2 * loraSpread)
    : interval(2 * loraSpread, 8 * loraSpread);
};

/**
 * The share of frameworks that can train the technique on such a model. All weights of an encoder
 * are what Transformers and Sentence Transformers train unless told otherwise.
 */
const supportOf = ({ frameworks, baseQuantization, trains }: Technique, workload: Workload): number => {
  if (trains === "all-weights" && isEncoder(workload)) return 1;
  const offered = surveyedAmong(frameworks) / surveyedAmong(referenceTechnique.frameworks);
  return baseQuantization === "none" ? offered : offered * shareThatQuantizes(workload.architecture);
};

/** How few surprises the technique has in store: formula ease-of-use. */
export const simplicity: Criterion = {
  reads: ["experience", "model"],
  readsPlan: true,
  // One of the surveyed frameworks that lacks it, or one memory optimization more: no reason to
  // choose another technique.
  threshold: 0.3 / surveyedAmong(referenceTechnique.frameworks),
  value: (technique, workload, plan) => {
    const { scenario } = workload;
    const managed = technique.trains === "unknown";
    const quantizes = technique.baseQuantization !== "none";
    const support = managed ? 1 : supportOf(technique, workload);
    const effort = managed ? 0 : (plan.memoryOptimizations.length + Number(quantizes)) / waysToSave;
    const { relevance } = questions.experience.options[scenario.experience];
    const ease = (unsteady: number): number =>
      clampToUnit(1 - relevance * (1 - (0.5 * (1 - unsteady) + 0.3 * support + 0.2 * (1 - effort))));
    const { low, mid, high } = unsteadiness(technique, plan);
    return { low: ease(high), mid: ease(mid), high: ease(low) };
  },
  basis: (technique) => [{ formula: "ease-of-use" }, ...measuredBasis(technique)],
};
