import { type Architecture, type LinearName, linearNames } from "../catalogue/architecture.ts";
import { readConfig } from "../catalogue/config-json.ts";
import { findGpu, gpus } from "../catalogue/gpus.ts";
import { architectureOf, findModel } from "../catalogue/models.ts";
import { isRecord } from "../record.ts";
import { estimatedTechniques } from "../techniques/estimated.ts";
import { allLinear, type Hyperparameters, type Technique } from "../techniques/technique.ts";
import { defaultRun, type Run, runOptions } from "./run.ts";

/** A run that can be estimated. */
export interface ReadRun {
  readonly architecture: Architecture;
  readonly technique: Technique;
  readonly run: Run;
}

/** A field of a run that cannot be used, what it was, and what is allowed there. */
export interface RunProblem {
  readonly path: string;
  readonly value: unknown;
  readonly allowed: string;
}

/** Thrown inside the reader only; readRun gives it back as a value. */
class UnusableRun extends Error {
  readonly problem: RunProblem;

  constructor(path: string, value: unknown, allowed: string) {
    super(path);
    this.problem = { path, value, allowed };
  }
}

/** Names that libraries give to the same linear layers. A fused layer stands for the layers that it fuses. */
const otherNames: Readonly<Record<string, readonly LinearName[]>> = {
  c_attn: ["q_proj", "k_proj", "v_proj"],
  query_key_value: ["q_proj", "k_proj", "v_proj"],
  qkv_proj: ["q_proj", "k_proj", "v_proj"],
  in_proj_qkvz: ["in_proj_qkv", "in_proj_z"],
  in_proj_ba: ["in_proj_b", "in_proj_a"],
  gate_up_proj: ["gate_proj", "up_proj"],
  q: ["q_proj"],
  k: ["k_proj"],
  v: ["v_proj"],
  o: ["o_proj"],
  query: ["q_proj"],
  key: ["k_proj"],
  value: ["v_proj"],
  out_proj: ["o_proj", "out_proj"],
  c_proj: ["o_proj", "down_proj"],
  output_proj: ["o_proj"],
  dense: ["o_proj"],
  wi: ["up_proj"],
  wi_0: ["gate_proj"],
  wi_1: ["up_proj"],
  wo: ["down_proj"],
  w1: ["gate_proj"],
  w2: ["down_proj"],
  w3: ["up_proj"],
  fc1: ["up_proj"],
  fc2: ["down_proj"],
  c_fc: ["up_proj"],
  dense_h_to_4h: ["up_proj"],
  dense_4h_to_h: ["down_proj"],
  mlp: ["gate_proj", "up_proj", "down_proj"],
  output: ["lm_head"],
  embed_out: ["lm_head"],
  "all-linear": allLinear,
  "all-linear+head": linearNames,
};

const readModules = (value: unknown, path: string): readonly LinearName[] => {
  const allowed = `all-linear, all-linear+head, or a list of ${linearNames.join(", ")}`;
  const names = Array.isArray(value) ? value : [value];
  if (names.length === 0 || names.length > 64) throw new UnusableRun(path, value, allowed);
  const found = names.map((name: unknown, index) => {
    if (typeof name === "string") {
      if (Object.hasOwn(otherNames, name)) return otherNames[name] as readonly LinearName[];
      if ((linearNames as readonly string[]).includes(name)) return [name as LinearName];
    }
    throw new UnusableRun(Array.isArray(value) ? `${path}[${index}]` : path, name, allowed);
  });
  return [...new Set(found.flat())];
};

const wholeNumber = (value: unknown, path: string, most: number, least = 1): number => {
  if (typeof value === "number" && Number.isInteger(value) && value >= least && value <= most) return value;
  throw new UnusableRun(path, value, `a whole number from ${least} to ${most}`);
};

const word = <const Option extends string>(value: unknown, path: string, options: readonly Option[]): Option => {
  const found = options.find((option) => option === value);
  if (found === undefined) throw new UnusableRun(path, value, options.join(", "));
  return found;
};

/** Hyperparameters by our names and by those of PEFT's configurations, which mean the same. */
const sizes: Readonly<Record<string, { readonly field: keyof Hyperparameters; readonly most: number }>> = {
  rank: { field: "rank", most: 65_536 },
  r: { field: "rank", most: 65_536 },
  initialRank: { field: "initialRank", most: 65_536 },
  init_r: { field: "initialRank", most: 65_536 },
  blockSize: { field: "blockSize", most: 65_536 },
  boft_block_size: { field: "blockSize", most: 65_536 },
  oft_block_size: { field: "blockSize", most: 65_536 },
  blocks: { field: "blocks", most: 65_536 },
  virtualTokens: { field: "virtualTokens", most: 1_048_576 },
  num_virtual_tokens: { field: "virtualTokens", most: 1_048_576 },
  encoderHiddenSize: { field: "encoderHiddenSize", most: 1_048_576 },
  encoder_hidden_size: { field: "encoderHiddenSize", most: 1_048_576 },
  reductionFactor: { field: "reductionFactor", most: 65_536 },
  reduction_factor: { field: "reductionFactor", most: 65_536 },
};

const modules: Readonly<Record<string, "targetModules" | "feedforwardModules">> = {
  targetModules: "targetModules",
  target_modules: "targetModules",
  feedforwardModules: "feedforwardModules",
  feedforward_modules: "feedforwardModules",
};

/** Settings of PEFT that train more, or not everywhere: refused rather than miscounted, unless they are at rest. */
const uncounted: Readonly<Record<string, readonly unknown[]>> = {
  bias: ["none"],
  modules_to_save: [null],
  layers_to_transform: [null],
  rank_pattern: [null],
  trainable_token_indices: [null],
};

const isAtRest = (key: string, value: unknown): boolean =>
  (uncounted[key] as readonly unknown[]).includes(value) ||
  (typeof value === "object" && value !== null && Object.keys(value).length === 0);

/**
 * Reads what the technique knows. Other fields of a library's configuration, such as dropout, change no size and are left out; those
 * that would are refused.
 */
const readHyperparameters = (value: unknown, technique: Technique): Hyperparameters => {
  if (value === undefined || value === null) return technique.hyperparameters;
  if (!isRecord(value)) throw new UnusableRun("hyperparameters", value, "a JSON object");
  const read: Record<string, unknown> = {};
  for (const [key, given] of Object.entries(value)) {
    const path = `hyperparameters.${key}`;
    if (Object.hasOwn(sizes, key)) {
      const { field, most } = sizes[key] as { field: keyof Hyperparameters; most: number };
      read[field] = wholeNumber(given, path, most);
    } else if (Object.hasOwn(modules, key) && technique.hyperparameters.targetModules) {
      read[modules[key] as string] = readModules(given, path);
    } else if (Object.hasOwn(uncounted, key) && !isAtRest(key, given)) {
      throw new UnusableRun(path, given, `${String(uncounted[key]?.[0])}: what it trains is not counted`);
    } else if (key === "placement") {
      read.placement = word(given, path, ["houlsby", "pfeiffer"]);
    } else if (key === "alpha" && (typeof given !== "number" || !Number.isFinite(given))) {
      throw new UnusableRun(path, given, "a number");
    }
  }
  // PEFT's OFT counts blocks in what it calls r.
  if (technique.id === "oft" && read.rank !== undefined) read.blocks = read.rank;
  return { ...technique.hyperparameters, ...read };
};

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
  throw new UnusableRun("model", value, 'an id of the catalogue (such as llama-3.1-8b) or {"config": <config.json>}');
};

const flag = (value: unknown, path: string, fallback: boolean): boolean => {
  if (value === undefined || value === null) return fallback;
  if (typeof value === "boolean") return value;
  throw new UnusableRun(path, value, "true or false");
};

const known = new Set([...Object.keys(defaultRun), "model", "technique", "gpu", "meanSequenceLength"]);

/** PEFT's LoRA configuration says with a flag that it means DoRA. */
const techniqueIdOf = ({ technique, hyperparameters }: Record<string, unknown>): unknown =>
  technique === "lora" && isRecord(hyperparameters) && hyperparameters.use_dora === true ? "dora" : technique;

const read = (value: unknown): ReadRun => {
  if (!isRecord(value)) throw new UnusableRun("run", value, "a JSON object");
  for (const key of Object.keys(value)) {
    if (!known.has(key)) throw new UnusableRun(key, value[key], `one of ${[...known].join(", ")}`);
  }
  const given = (key: string): unknown => value[key] ?? undefined;
  const architecture = readModel(value.model);
  const technique = estimatedTechniques.find(({ id }) => id === techniqueIdOf(value));
  if (technique === undefined || technique.trains === "unknown") {
    const ids = estimatedTechniques.filter(({ trains }) => trains !== "unknown").map(({ id }) => id);
    throw new UnusableRun("technique", value.technique, ids.join(", "));
  }
  const option = <Key extends keyof typeof runOptions>(key: Key, fallback: Run[Key]): Run[Key] =>
    given(key) === undefined ? fallback : (word(value[key], key, runOptions[key]) as Run[Key]);
  const count = (key: keyof typeof counts): number =>
    given(key) === undefined ? defaultRun[key] : wholeNumber(value[key], key, counts[key]);
  const quantization = option("quantization", technique.baseQuantization);
  if (technique.id === "qlora" && quantization === "none") {
    throw new UnusableRun(
      "quantization",
      value.quantization,
      "int8, nf4, nf4-double or int4-gptq with technique qlora",
    );
  }
  if (technique.trains === "all-weights" && quantization !== "none") {
    throw new UnusableRun(
      "quantization",
      value.quantization,
      `none with technique ${technique.id}: quantized weights cannot be trained`,
    );
  }
  const weightsDtype = option("weightsDtype", defaultRun.weightsDtype);
  const gpu = given("gpu") === undefined ? undefined : findGpu(String(value.gpu));
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
