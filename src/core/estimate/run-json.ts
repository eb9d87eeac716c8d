import type { Architecture } from "../catalogue/architecture.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { GpuId } from "../catalogue/gpus.ts";
import { type Issue, issueWithin } from "../parse/issue.ts";
import { nearest } from "../parse/nearest.ts";
import {
  fieldOf,
  flag,
  option,
  optional,
  own,
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
import { readHyperparameters } from "./hyperparameters-json.ts";
import { defaultRun, type Run, runOptions } from "./run.ts";

/** A run that can be estimated. */
export interface ReadRun {
  readonly architecture: Architecture;
  readonly technique: Technique;
  readonly run: Run;
}

const modelReader =
  ({ architectureOf, findModel, models, readConfig }: Catalogue): Reader<Architecture> =>
  (value, place) => {
    if (!isRecord(value)) {
      const model = typeof value === "string" ? findModel(value) : undefined;
      const meant = nearest(
        value,
        models.map(({ id }) => id),
      );
      return model ? architectureOf(model) : refuse(value, place, { id: "run-model", meant });
    }
    refuseOthers(value, ["config"], place);
    const result = readConfig(value.config);
    if ("architecture" in result) return result.architecture;
    place.issues.push(...result.issues.map((issue) => issueWithin(`${place.path}.config`, issue)));
    return unusable;
  };

const gpuReader =
  ({ findGpu, gpus }: Catalogue): Reader<GpuId> =>
  (value, place) => {
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

/** What quantization goes with the technique. */
const quantizationReader =
  (technique: Technique): Reader<Run["quantization"]> =>
  (value, place) => {
    const given = optional(option(runOptions.quantization), technique.baseQuantization)(value, place);
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

/** Readers of the settings that do not depend on others. */
const settings = {
  weightsDtype: word(runOptions.weightsDtype, defaultRun.weightsDtype),
  mixedPrecision: word(runOptions.mixedPrecision, defaultRun.mixedPrecision),
  optimizer: word(runOptions.optimizer, defaultRun.optimizer),
  optimizerInBackward: optional(flag, defaultRun.optimizerInBackward),
  gradientCheckpointing: optional(flag, defaultRun.gradientCheckpointing),
  activationOffload: optional(flag, defaultRun.activationOffload),
  attention: word(runOptions.attention, defaultRun.attention),
  loss: word(runOptions.loss, defaultRun.loss),
  microBatchSize: optional(wholeNumber(1, 65_536), defaultRun.microBatchSize),
  gradientAccumulation: optional(wholeNumber(1, 65_536), defaultRun.gradientAccumulation),
  sequenceLength: optional(wholeNumber(1, 16_777_216), defaultRun.sequenceLength),
  sharding: word(runOptions.sharding, defaultRun.sharding),
  cpuOffload: word(runOptions.cpuOffload, defaultRun.cpuOffload),
  gpuCount: optional(wholeNumber(1, 16_384), defaultRun.gpuCount),
} as const;

const ownFields = [
  "model",
  "technique",
  "hyperparameters",
  "quantization",
  "trainableDtype",
  "gpu",
  "meanSequenceLength",
  ...Object.keys(settings),
];

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
    const plain = readFields(settings, value, place);
    if (technique === unusable || architecture === unusable || plain === unusable) return unusable;
    const { sequenceLength, weightsDtype } = plain;
    const trainableDtype = technique.trains === "all-weights" ? weightsDtype : defaultRun.trainableDtype;
    const rest = readFields(
      {
        quantization: quantizationReader(technique),
        hyperparameters: readHyperparameters(technique, architecture),
        trainableDtype: optional(option(runOptions.trainableDtype), trainableDtype),
        meanSequenceLength: optional(wholeNumber(1, sequenceLength), undefined),
      },
      value,
      place,
    );
    if (rest === unusable || gpu === unusable || place.issues.length > 0) return unusable;
    const { meanSequenceLength, ...others } = rest;
    const run: Run = {
      ...plain,
      ...others,
      ...(meanSequenceLength === undefined ? {} : { meanSequenceLength }),
      ...(gpu === undefined ? {} : { gpu }),
    };
    return { architecture, technique, run };
  };

/** The run that a JSON value describes, or every field of it that cannot be used. Never throws. */
export const readRun = (value: unknown, catalogue: Catalogue): ReadRun | { readonly issues: readonly Issue[] } => {
  const { value: run, issues } = readAll(runReader(catalogue), value);
  return run === unusable ? { issues } : run;
};
