import { learningRateFor } from "../decide/advice.ts";
import type { Decision } from "../decide/decide.ts";
import { type TechniqueId, techniqueOf } from "../techniques/index.ts";
import { trainingEpochs } from "../workload.ts";
import type { Job } from "./recipe.ts";
import { type Setting, set } from "./settings.ts";

/** The learning rate, and the comment that says where it comes from. */
const learningRateOf = (technique: TechniqueId): Job["learningRate"] => {
  const { value, likeThatOf } = learningRateFor(technique);
  const source =
    likeThatOf === null ? "of its best run in the PEFT benchmark" : `not measured for it: that of ${likeThatOf}`;
  return { value, why: `${source}; try a third and three times it` };
};

/** The job of training by that technique as the decision placed it; null where nothing is known of its run. */
export const jobOf = ({ ranking, answers }: Decision, technique: TechniqueId): Job | null => {
  const run = ranking.find((row) => row.technique === technique)?.run;
  return run
    ? {
        technique: techniqueOf(technique),
        run,
        epochs: trainingEpochs,
        learningRate: learningRateOf(technique),
        forPreferences: answers.goal === "preferences",
      }
    : null;
};

/** Name of the model on the Hub; a path to fill in where it was described by its config.json. */
export const modelPath = ({ run }: Job): string => run.model ?? "path/to/your/model";

const encoderFamilies = ["bert", "roberta", "xlm-roberta", "t5", "mt5"];

export const isDecoder = ({ run }: Job): boolean => !encoderFamilies.includes(run.modelType);

/** Whether the base is held in 4 bit: no other quantization is placed. */
export const quantized = ({ run }: Job): boolean => run.settings.quantization !== "none";

export const sharded = ({ run }: Job): boolean => run.settings.sharding === "fsdp";

/** Cards without bf16 arithmetic: the generations before Ampere. */
const withoutBf16 = ["t4", "v100"];

export const hasBf16 = ({ run }: Job): boolean => !withoutBf16.includes(run.gpu);

/** Full-parameter training that keeps fp32 master weights beside bf16 arithmetic. */
export const hasMasters = ({ technique, run }: Job): boolean =>
  technique.trains === "all-weights" && run.settings.mixedPrecision !== "none";

/** Steps of accumulation, with the batch that they and all cards make: every framework calls the option so. */
export const accumulation = ({ run: { settings, gpuCount } }: Job): Setting =>
  set(
    "gradient_accumulation_steps",
    settings.gradientAccumulation,
    `${settings.microBatchSize * settings.gradientAccumulation * gpuCount} sequences an update`,
  );
