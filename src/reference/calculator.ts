import { architectureOf, type ModelId, modelOf } from "../guide/catalogue/models.ts";
import { type Estimate, estimate } from "../guide/estimate/estimate.ts";
import { plainRun } from "../guide/estimate/placement.ts";
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
    ...plainRun(technique, sequenceLength, 1),
    hyperparameters: hyperparameters.rank === undefined ? hyperparameters : { ...hyperparameters, rank },
    microBatchSize: 1,
    gradientAccumulation: 1,
    gradientCheckpointing,
  });
};
