import { messages } from "../../locales/index.ts";
import type { Architecture } from "../catalogue/architecture.ts";
import { readConfig } from "../catalogue/config-json.ts";
import { findGpu, gpus } from "../catalogue/gpus.ts";
import { architectureOf, findModel } from "../catalogue/models.ts";
import { isRecord } from "../record.ts";
import type { Technique } from "../techniques/index.ts";
import { estimatedTechniques } from "../techniques/index.ts";
import { readHyperparameters } from "./hyperparameters-json.ts";
import { defaultRun, type Run, runOptions } from "./run.ts";
import { type RunProblem, UnusableRun, wholeNumber, word } from "./run-fields.ts";

/** A run that can be estimated. */
export interface ReadRun {
  readonly architecture: Architecture;
  readonly technique: Technique;
  readonly run: Run;
}

const readModel = (value: unknown): Architecture => {
  if (isRecord(value)) {
    const result = readConfig(value.config);
    if ("architecture" in result) return result.architecture;
    const { field, allowed } = result.problem;
    const whole = field === "config.json";
    const given = whole || !isRecord(value.config) ? value.config : value.config[field];
    throw new UnusableRun(whole ? "model.config" : `model.config.${field}`, given, allowed);
  }
  const model = typeof value === "string" ? findModel(value) : undefined;
  if (model) return architectureOf(model);
  throw new UnusableRun("model", value, messages.estimates.run.model);
};

const flag = (value: unknown, path: string, fallback: boolean): boolean => {
  if (value === undefined || value === null) return fallback;
  if (typeof value === "boolean") return value;
  throw new UnusableRun(path, value, messages.problems.trueOrFalse);
};

const known = new Set([...Object.keys(defaultRun), "model", "technique", "gpu", "meanSequenceLength"]);

/** The technique that is named, or the one that a flag in its configuration means. */
const namedTechnique = ({ technique, hyperparameters }: Record<string, unknown>): Technique | undefined => {
  const flagged = estimatedTechniques.find(
    ({ flagOf }) =>
      flagOf?.technique === technique && isRecord(hyperparameters) && hyperparameters[flagOf?.flag ?? ""] === true,
  );
  return flagged ?? estimatedTechniques.find(({ id }) => id === technique);
};

const read = (value: unknown): ReadRun => {
  if (!isRecord(value)) throw new UnusableRun("run", value, messages.problems.object);
  for (const key of Object.keys(value)) {
    if (!known.has(key))
      throw new UnusableRun(
        key || messages.problems.noName,
        value[key],
        messages.estimates.run.field([...known].join(", ")),
      );
  }
  const given = (key: string): unknown => value[key] ?? undefined;
  const architecture = readModel(value.model);
  const technique = namedTechnique(value);
  if (technique === undefined || technique.trains === "unknown") {
    const ids = estimatedTechniques.filter(({ trains }) => trains !== "unknown").map(({ id }) => id);
    throw new UnusableRun("technique", value.technique, ids.join(", "));
  }
  const option = <Key extends keyof typeof runOptions>(key: Key, fallback: Run[Key]): Run[Key] =>
    given(key) === undefined ? fallback : (word(value[key], key, runOptions[key]) as Run[Key]);
  const count = (key: keyof typeof counts): number =>
    given(key) === undefined ? defaultRun[key] : wholeNumber(value[key], key, counts[key]);
  const quantization = option("quantization", technique.baseQuantization);
  if (technique.baseQuantization !== "none" && quantization === "none") {
    throw new UnusableRun("quantization", value.quantization, messages.estimates.run.qloraBase);
  }
  if (technique.trains === "all-weights" && quantization !== "none") {
    throw new UnusableRun("quantization", value.quantization, messages.estimates.run.unquantized(technique.id));
  }
  const weightsDtype = option("weightsDtype", defaultRun.weightsDtype);
  const gpu = typeof value.gpu === "string" ? findGpu(value.gpu) : undefined;
  if (given("gpu") !== undefined && gpu === undefined) {
    throw new UnusableRun("gpu", value.gpu, gpus.map(({ id }) => id).join(", "));
  }
  const sequenceLength = count("sequenceLength");
  const run: Run = {
    hyperparameters: readHyperparameters(value.hyperparameters, technique),
    quantization,
    weightsDtype,
    trainableDtype: option(
      "trainableDtype",
      technique.trains === "all-weights" ? weightsDtype : defaultRun.trainableDtype,
    ),
    mixedPrecision: option("mixedPrecision", defaultRun.mixedPrecision),
    optimizer: option("optimizer", defaultRun.optimizer),
    optimizerInBackward: flag(value.optimizerInBackward, "optimizerInBackward", false),
    gradientCheckpointing: flag(value.gradientCheckpointing, "gradientCheckpointing", false),
    activationOffload: flag(value.activationOffload, "activationOffload", false),
    attention: option("attention", defaultRun.attention),
    loss: option("loss", defaultRun.loss),
    microBatchSize: count("microBatchSize"),
    gradientAccumulation: count("gradientAccumulation"),
    sequenceLength,
    sharding: option("sharding", defaultRun.sharding),
    cpuOffload: option("cpuOffload", defaultRun.cpuOffload),
    gpuCount: count("gpuCount"),
    ...(given("meanSequenceLength") === undefined
      ? {}
      : { meanSequenceLength: wholeNumber(value.meanSequenceLength, "meanSequenceLength", sequenceLength) }),
    ...(gpu ? { gpu: gpu.id } : {}),
  };
  return { architecture, technique, run };
};

const counts = {
  microBatchSize: 65_536,
  gradientAccumulation: 65_536,
  sequenceLength: 16_777_216,
  gpuCount: 16_384,
} as const;

/** The run that a JSON value describes, or the first field of it that cannot be used. Never throws. */
export const readRun = (value: unknown): ReadRun | { readonly problem: RunProblem } => {
  try {
    return read(value);
  } catch (error) {
    if (error instanceof UnusableRun) return { problem: error.problem };
    throw error;
  }
};
