import { memoryOptimizationIds } from "../../estimate/memory-optimizations.ts";
import { surveyedAmong } from "../../frameworks/survey.ts";
import { clampToUnit, exactly, type Interval, interval } from "../../interval.ts";
import { questions } from "../../questions/index.ts";
import type { Technique } from "../../techniques/index.ts";
import { referenceTechnique } from "../../techniques/registry.ts";
import type { Criterion } from "./criterion.ts";
import { loraSpread, measuredBasis, runsFor } from "./measured.ts";

/** Every way to save memory: those of the plan, and a quantized base. */
const waysToSave = memoryOptimizationIds.length + 1;

/**
 * Relative spread of a technique's accuracy over settings, 0 where all do equally well; from LoRA's
 * spread where one run says too little.
 */
const unsteadiness = (technique: Technique): Interval => {
  const accuracies = runsFor(technique).map(({ accuracy }) => accuracy);
  const most = Math.max(...accuracies);
  return accuracies.length > 1
    ? exactly((most - Math.min(...accuracies)) / most)
    : interval(2 * loraSpread, 8 * loraSpread);
};

/** How few surprises the technique has in store: formula ease-of-use. */
export const simplicity: Criterion = {
  reads: ["experience"],
  readsPlan: true,
  // One of the six surveyed frameworks that lacks it, or one memory optimization more: no reason to
  // choose another technique.
  threshold: 0.3 / surveyedAmong(referenceTechnique.frameworks),
  value: (technique, { scenario }, plan) => {
    const managed = technique.trains === "unknown";
    const support = managed ? 1 : surveyedAmong(technique.frameworks) / surveyedAmong(referenceTechnique.frameworks);
    const effort = managed
      ? 0
      : (plan.memoryOptimizations.length + (technique.baseQuantization === "none" ? 0 : 1)) / waysToSave;
    const { relevance } = questions.experience.options[scenario.experience];
    const ease = (unsteady: number): number =>
      clampToUnit(1 - relevance * (1 - (0.5 * (1 - unsteady) + 0.3 * support + 0.2 * (1 - effort))));
    const { low, mid, high } = unsteadiness(technique);
    return { low: ease(high), mid: ease(mid), high: ease(low) };
  },
  basis: (technique) => [{ formula: "ease-of-use" }, ...measuredBasis(technique)],
};
