import { architectureOf, type ModelId, modelOf } from "../guide/catalogue/models.ts";
import { type Estimate, estimate } from "../guide/estimate/estimate.ts";
import { defaultRun } from "../guide/estimate/run.ts";
import { type TechniqueId, techniqueOf } from "../guide/index.ts";

/** What someone sets on a technique's page. */
export interface CalculatorInput {
  readonly model: ModelId;
  /** Where the technique has a rank. */
  readonly rank: number;
  readonly sequenceLength: number;
  readonly gradientCheckpointing: boolean;
}

/** What one sequence at a time on one GPU takes by that technique. */
export const calculated = (
  id: TechniqueId,
  { model, rank, sequenceLength, gradientCheckpointing }: CalculatorInput,
): Estimate => {
  const technique = techniqueOf(id);
  const { hyperparameters } = technique;
  return estimate(architectureOf(modelOf(model)), technique, {
    ...defaultRun,
    hyperparameters: hyperparameters.rank === undefined ? hyperparameters : { ...hyperparameters, rank },
    quantization: technique.baseQuantization,
    trainableDtype: "fp32",
    mixedPrecision: technique.trains === "all-weights" ? "bf16" : "none",
    sequenceLength,
    gradientCheckpointing,
  });
};
