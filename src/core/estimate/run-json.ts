import { type Architecture, type StoredAs, withOwnLayers, withSeparateExperts } from "../catalogue/architecture.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { classificationHead, withoutHead } from "../catalogue/classification-head.ts";
import type { GpuId } from "../catalogue/gpus.ts";
import { type OwnGpu, readOwnGpu } from "../catalogue/own-gpu.ts";
import { type Issue, issueWithin } from "../parse/issue.ts";
import { nearest } from "../parse/nearest.ts";
import {
  fieldOf,
  flag,
  object,
  option,
  optional,
  own,
  positive,
  type Reader,
  readAll,
  readFields,
  refuse,
  refuseOthers,
  type Unusable,
  unusable,
  wholeNumber,
} from "../parse/reader.ts";
import { isRecord } from "../record.ts";
import { estimatedTechniques, type Technique } from "../techniques/index.ts";
import { withTrainedHead } from "./head.ts";
import { readHyperparameters } from "./hyperparameters-json.ts";
import { defaultRun, type Run, rolloutEngines, runOptions } from "./run.ts";
import {
  type SoftwareFacts,
  type SoftwareId,
  softwareIds,
  softwareOf,
  statedSoftware,
  type Trainer,
} from "./software.ts";

/** A run that can be estimated. */
export interface ReadRun {
  readonly architecture: Architecture;
  readonly technique: Technique;
  readonly run: Run;
}

const modelReader =
  ({ architectureOf, findModel, nearestModel, readConfig, whyNoModel }: Catalogue): Reader<Architecture> =>
  (value, place) => {
    if (!isRecord(value)) {
      const model = typeof value === "string" ? findModel(value) : undefined;
      if (model) return architectureOf(model);
      return refuse(value, place, whyNoModel(value) ?? { id: "run-model", meant: nearestModel(value) });
    }
    refuseOthers(value, ["config"], place);
    const result = readConfig(value.config);
    if ("architecture" in result) return result.architecture;
    place.issues.push(...result.issues.map((issue) => issueWithin(`${place.path}.config`, issue)));
    return unusable;
  };

const gpuReader =
  ({ findGpu, gpus }: Catalogue): Reader<GpuId | OwnGpu> =>
  (value, place) => {
    if (isRecord(value)) return readOwnGpu(value, place);
    const ids = gpus.map(({ id }) => id);
    const gpu = typeof value === "string" ? findGpu(value) : undefined;
    return gpu?.id ?? refuse(value, place, { id: "option", options: ids, meant: nearest(value, ids) });
  };

const known = estimatedTechniques.filter(({ trains }) => trains !== "unknown");

/** The technique that is named, or the one that a flag in its configuration means. */
const techniqueReader =
  (hyperparameters: unknown): Reader<Technique> =>
  (value, place) => {
    const flagged = known.find(
      ({ flagOf }) =>
        flagOf?.technique === value && isRecord(hyperparameters) && own(hyperparameters, flagOf?.flag ?? "") === true,
    );
    const ids = known.map(({ id }) => id);
    return (
      flagged ??
      known.find(({ id }) => id === value) ??
      refuse(value, place, { id: "option", options: ids, meant: nearest(value, ids) })
    );
  };

/**
 * How training holds weights that a checkpoint stores quantized. Transformers turns MXFP4 and FP8
 * back into 16 bit for it; AWQ is packed as GPTQ is; MLX's 4 bits take as much as NF4's.
 */
const heldAs = {
  mxfp4: "none",
  fp8: "none",
  "awq-4bit": "int4-gptq",
  "gptq-2bit": "int4-gptq",
  "gptq-3bit": "int4-gptq",
  "gptq-4bit": "int4-gptq",
  "gptq-8bit": "int8",
  "bitsandbytes-4bit": "nf4",
  "bitsandbytes-8bit": "int8",
  "mlx-4bit": "nf4",
  "mlx-8bit": "int8",
} as const satisfies Readonly<Record<StoredAs, Run["quantization"]>>;

/**
 * What quantization goes with the technique, or with the checkpoint where an adapter is trained on
 * it.
 */
const quantizationReader =
  (technique: Technique, { storedAs }: Architecture): Reader<Run["quantization"]> =>
  (value, place) => {
    const stored = storedAs === null || technique.trains === "all-weights" ? "none" : heldAs[storedAs];
    const usual = technique.baseQuantization === "none" ? stored : technique.baseQuantization;
    const given = optional(option(runOptions.quantization), usual)(value, place);
    if (technique.baseQuantization !== "none" && given === "none") {
      const options = runOptions.quantization.filter((each) => each !== "none");
      return refuse(value, place, { id: "quantized", technique: technique.id, options });
    }
    return technique.trains === "all-weights" && given !== "none" && given !== unusable
      ? refuse(value, place, { id: "unquantized", technique: technique.id })
      : given;
  };

const word = <const Option extends string>(options: readonly Option[], fallback: Option): Reader<Option> =>
  optional(option(options), fallback);

const mostTokens = 16_777_216;

/** Readers of the settings that do not depend on others. */
const settings = {
  optimizer: word(runOptions.optimizer, defaultRun.optimizer),
  optimizerInBackward: optional(flag, defaultRun.optimizerInBackward),
  gradientCheckpointing: optional(flag, defaultRun.gradientCheckpointing),
  activationOffload: optional(flag, defaultRun.activationOffload),
  compile: optional(flag, defaultRun.compile),
  referenceCopy: optional(flag, defaultRun.referenceCopy),
  attention: word(runOptions.attention, defaultRun.attention),
  microBatchSize: optional(wholeNumber(1, 65_536), defaultRun.microBatchSize),
  gradientAccumulation: optional(wholeNumber(1, 65_536), defaultRun.gradientAccumulation),
  sequenceLength: optional(wholeNumber(1, mostTokens), defaultRun.sequenceLength),
  sharding: word(runOptions.sharding, defaultRun.sharding),
  cpuOffload: word(runOptions.cpuOffload, defaultRun.cpuOffload),
  gpuCount: optional(wholeNumber(1, 16_384), defaultRun.gpuCount),
  head: word(runOptions.head, defaultRun.head),
  labels: optional(wholeNumber(1, 65_536), defaultRun.labels),
} as const;

const evaluationFields = { microBatchSize: wholeNumber(1, 65_536), sequenceLength: wholeNumber(1, mostTokens) };

/** Refuses what has an effect only where another field has one of these values. */
const onlyWith =
  (field: string, ...values: readonly string[]): Reader<never> =>
  (value, place) =>
    refuse(value, place, { id: "only-with", field, values });

/**
 * The profile that is named, of the trainer where one is named too; else the newest of that
 * trainer.
 */
const softwareReader =
  (trainer: Trainer | undefined): Reader<SoftwareId> =>
  (value, place) => {
    const options = softwareIds.filter((id) => trainer === undefined || softwareOf(id).trainer === trainer);
    return optional(option(options), statedSoftware(trainer ?? defaultRun.trainer))(value, place);
  };

/**
 * The dtypes that the trainer's own recipes set, where the run does not say: what depends on
 * software, technique and base.
 */
const usualDtypes = (
  technique: Technique,
  software: SoftwareFacts,
  { sharding }: Pick<Run, "sharding">,
  given: { readonly quantization: unknown; readonly weightsDtype: unknown; readonly mixedPrecision: unknown },
): Pick<Run, "weightsDtype" | "mixedPrecision" | "trainableDtype"> => {
  const mixes = given.mixedPrecision !== undefined && given.mixedPrecision !== "none";
  const allWeights = technique.trains === "all-weights";
  // Mixed precision of all weights that is asked for without a dtype means fp32 weights; ZeRO makes
  // its own.
  const weightsDtype = allWeights && mixes && !sharding.startsWith("zero") ? "fp32" : defaultRun.weightsDtype;
  const quantized = (given.quantization ?? technique.baseQuantization) !== "none";
  return {
    weightsDtype,
    mixedPrecision: software.autocast && given.weightsDtype !== "fp16" ? "bf16" : "none",
    trainableDtype: software.adapters[quantized ? "quantized" : "plain"],
  };
};

const ownFields = [
  "model",
  "technique",
  "hyperparameters",
  "quantization",
  "trainableDtype",
  "gpu",
  "meanSequenceLength",
  "weightsDtype",
  "mixedPrecision",
  "trainer",
  "software",
  "evaluation",
  "rl",
  "loss",
  ...Object.keys(settings),
  "correction",
];

/** What an encoder-decoder can be run as. */
const onlyTokens = { id: "option", options: ["causal-lm"], meant: null } as const;

/** How answers are sampled, without what goes without saying. */
const withoutDefaults = ({ staysAwake, ...rl }: NonNullable<Run["rl"]>): NonNullable<Run["rl"]> =>
  staysAwake ? { ...rl, staysAwake } : rl;

/**
 * The run with the model's head in place of what it has without; null where it can have none of
 * that kind.
 */
const withHead = ({ architecture, technique, run }: ReadRun): ReadRun | null => {
  if (run.head === "embedding") return { architecture: withoutHead(architecture), technique, run };
  if (run.head === "causal-lm") return { architecture, technique, run };
  const classifier = classificationHead(architecture, run.labels);
  if (classifier === null) return null;
  const { model, headParameters } = classifier;
  return { architecture: model, technique: withTrainedHead(technique, headParameters), run };
};

const runReader =
  (catalogue: Catalogue): Reader<ReadRun> =>
  (value, place) => {
    if (!isRecord(value)) return refuse(value, { ...place, path: "run" }, { id: "object" });
    refuseOthers(value, ownFields, place);
    const readAt = <Value>(field: string, read: Reader<Value>): Value | Unusable =>
      read(own(value, field), fieldOf(place, field));
    const architecture = readAt("model", modelReader(catalogue));
    const technique = readAt("technique", techniqueReader(own(value, "hyperparameters")));
    const gpu = readAt("gpu", optional(gpuReader(catalogue), undefined));
    const trainer = readAt("trainer", optional(option(runOptions.trainer), undefined));
    const plain = readFields(settings, value, place);
    const software = readAt("software", softwareReader(trainer === unusable ? undefined : trainer));
    const facts = softwareOf(software === unusable ? defaultRun.software : software);
    const { sequenceLength } = plain === unusable ? { sequenceLength: mostTokens } : plain;
    // What depends on a field that cannot be used is read as far as it can be, to name all faults.
    const isKnown = technique !== unusable && architecture !== unusable && plain !== unusable;
    const laid = isKnown && facts.layers !== null ? withOwnLayers(architecture, facts.layers) : architecture;
    const held = laid !== unusable && isKnown && !facts.fusesExperts ? withSeparateExperts(laid) : laid;
    const usual = isKnown
      ? usualDtypes(technique, facts, plain, {
          quantization: own(value, "quantization") ?? (architecture.storedAs && heldAs[architecture.storedAs]),
          weightsDtype: own(value, "weightsDtype"),
          mixedPrecision: own(value, "mixedPrecision"),
        })
      : defaultRun;
    const rest = readFields(
      {
        quantization: isKnown
          ? quantizationReader(technique, architecture)
          : optional(option(runOptions.quantization), defaultRun.quantization),
        hyperparameters:
          technique === unusable || held === unusable ? () => ({}) : readHyperparameters(technique, held),
        weightsDtype: optional(option(runOptions.weightsDtype), usual.weightsDtype),
        mixedPrecision: optional(option(runOptions.mixedPrecision), usual.mixedPrecision),
        trainableDtype: optional(option(runOptions.trainableDtype), usual.trainableDtype),
        loss: facts.chunked === null ? word(["standard", "fused"], facts.loss) : word(runOptions.loss, facts.loss),
        meanSequenceLength: optional(wholeNumber(1, sequenceLength), undefined),
        paddedSequenceLength: optional(wholeNumber(1, sequenceLength), undefined),
        evaluation: optional(object(evaluationFields), null),
        correction: optional(object({ memory: positive(10), time: positive(10) }), undefined),
        rl: optional(
          facts.trainer === "trl-grpo" || trainer === unusable || software === unusable
            ? object({
                generations: wholeNumber(1, 65_536),
                completionLength: wholeNumber(1, sequenceLength),
                engine: word(rolloutEngines, "transformers"),
                staysAwake: optional(flag, false),
              })
            : onlyWith("trainer", "trl-grpo"),
          facts.trainer === "trl-grpo"
            ? { generations: 8, completionLength: Math.ceil(sequenceLength / 2), engine: "transformers" }
            : undefined,
        ),
      },
      value,
      place,
    );
    if (plain !== unusable && plain.optimizerInBackward && plain.gradientAccumulation > 1) {
      onlyWith("gradientAccumulation", "1")(true, fieldOf(place, "optimizerInBackward"));
    }
    if (
      rest === unusable ||
      plain === unusable ||
      technique === unusable ||
      held === unusable ||
      software === unusable ||
      gpu === unusable ||
      place.issues.length > 0
    )
      return unusable;
    if (technique.trainableParameters(held, rest.hyperparameters) === 0) {
      return refuse(technique.id, fieldOf(place, "technique"), { id: "trains-nothing" });
    }
    const { meanSequenceLength, paddedSequenceLength, rl, correction, ...others } = rest;
    const isMixed = own(value, "mixedPrecision") !== undefined && others.mixedPrecision !== "none";
    const upcasts = isMixed && technique.trains === "all-weights" && plain.sharding === "fsdp" && facts.upcastsSharded;
    const run: Run = {
      ...plain,
      ...others,
      ...(upcasts && { weightsDtype: "fp32" }),
      trainer: facts.trainer,
      software,
      ...(rl === undefined ? {} : { rl: withoutDefaults(rl) }),
      ...(meanSequenceLength === undefined ? {} : { meanSequenceLength }),
      ...(paddedSequenceLength === undefined ? {} : { paddedSequenceLength }),
      ...(gpu === undefined ? {} : { gpu }),
      ...(correction === undefined ? {} : { correction }),
    };
    return withHead({ architecture: held, technique, run }) ?? refuse(run.head, fieldOf(place, "head"), onlyTokens);
  };

/** The run that a JSON value describes, or every field of it that cannot be used. Never throws. */
export const readRun = (value: unknown, catalogue: Catalogue): ReadRun | { readonly issues: readonly Issue[] } => {
  const { value: run, issues } = readAll(runReader(catalogue), value);
  return run === unusable ? { issues } : run;
};
