import {
  type Architecture,
  headLinear,
  isNamed,
  type LinearName,
  linearNames,
  type Module,
  modulesIn,
  modulesOf,
} from "../catalogue/architecture.ts";
import { isAdapted } from "../catalogue/parameters.ts";
import type { Allowed } from "../parse/issue.ts";
import { nearest } from "../parse/nearest.ts";
import { isPattern, patternOf } from "../parse/pattern.ts";
import {
  fieldOf,
  flag,
  itemOf,
  option,
  type Place,
  positive,
  type Reader,
  refuse,
  unusable,
  wholeNumber,
} from "../parse/reader.ts";
import { isRecord } from "../record.ts";
import { allLinear, type Hyperparameters, isLowRank } from "../techniques/hyperparameters.ts";
import type { Technique } from "../techniques/index.ts";

/**
 * Names that libraries give to the same linear layers, where the model has no module of that name.
 * A fused layer stands for the layers that it fuses.
 */
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

const mostModules = 64;

/** Every module of the model that an adapter may be laid on, one for each path of a block. */
const adaptableModules = (model: Architecture): readonly Module[] => [
  ...modulesOf(model),
  ...modulesIn([headLinear(model)]),
];

/**
 * What the model's modules of that name hold, matched as PEFT does: the end of the path, from a dot
 * on.
 */
const namesInModel = (model: Architecture, name: string): readonly LinearName[] =>
  adaptableModules(model).flatMap(({ path, names }) => (isNamed(path, name) ? names : []));

/** Where Transformers keeps a model's layers, with a layer in the middle. */
const layerPaths = [
  "model.layers.10.",
  "model.language_model.layers.10.",
  "language_model.model.layers.10.",
  "model.decoder.layers.10.",
  "model.encoder.layers.10.",
  "transformer.h.10.",
  "gpt_neox.layers.10.",
  "encoder.layer.10.",
  "",
];

/** What the model's modules hold whose paths match the expression, as PEFT takes a text. */
const namesMatching = (model: Architecture, matches: (path: string) => boolean): readonly LinearName[] =>
  modulesOf(model).flatMap(({ path, names }) => (layerPaths.some((layer) => matches(layer + path)) ? names : []));

const readModules =
  (model: Architecture): Reader<readonly LinearName[]> =>
  (value, place) => {
    const isExpression = typeof value === "string" && !Object.hasOwn(otherNames, value) && isPattern(value);
    const matches = isExpression ? patternOf(value) : null;
    if (matches) {
      const matching = namesMatching(model, matches);
      return matching.length > 0 ? [...new Set(matching)] : refuse(value, place, { id: "no-module" });
    }
    const names: readonly unknown[] = Array.isArray(value) ? value : [value];
    const ownNames = modulesOf(model).map(({ path }) => path.slice(path.lastIndexOf(".") + 1));
    const allowed = (name: unknown): Allowed => ({
      id: "modules",
      names: linearNames,
      meant: nearest(name, [...linearNames, ...ownNames, ...Object.keys(otherNames)]),
    });
    if (names.length === 0 || names.length > mostModules) return refuse(value, place, allowed(value));
    const found = names.map((name, index) => {
      const inModel = typeof name === "string" ? namesInModel(model, name) : [];
      if (inModel.length > 0) return inModel;
      const conventional = linearNames.find((each) => each === name);
      if (conventional) return [conventional];
      if (typeof name === "string" && Object.hasOwn(otherNames, name)) return otherNames[name] ?? [];
      return refuse(name, Array.isArray(value) ? itemOf(place, index) : place, allowed(name));
    });
    return found.some((each) => each === unusable)
      ? unusable
      : [...new Set(found.flatMap((each) => (each === unusable ? [] : each)))];
  };

type Field = keyof Hyperparameters;

/** Each hyperparameter with its reader and the names that PEFT's configurations give to it. */
const fields: {
  readonly [Key in Field]-?: {
    readonly read: (model: Architecture) => Reader<Hyperparameters[Key]>;
    readonly names: readonly string[];
  };
} = {
  rank: { read: () => wholeNumber(1, 65_536), names: ["r"] },
  alpha: { read: () => positive(1_000_000), names: ["lora_alpha"] },
  rankStabilized: { read: () => flag, names: ["use_rslora"] },
  targetModules: { read: readModules, names: ["target_modules"] },
  dropout: { read: () => positive(1), names: ["lora_dropout"] },
  initialRank: { read: () => wholeNumber(1, 65_536), names: ["init_r"] },
  blockSize: { read: () => wholeNumber(2, 65_536), names: ["boft_block_size", "oft_block_size"] },
  blocks: { read: () => wholeNumber(1, 65_536), names: [] },
  virtualTokens: { read: () => wholeNumber(1, 1_048_576), names: ["num_virtual_tokens"] },
  encoderHiddenSize: { read: () => wholeNumber(1, 1_048_576), names: ["encoder_hidden_size", "encoderSize"] },
  reductionFactor: { read: () => wholeNumber(1, 65_536), names: ["reduction_factor"] },
  placement: { read: () => option(["houlsby", "pfeiffer"]), names: [] },
  feedforwardModules: { read: readModules, names: ["feedforward_modules"] },
};

const fieldNames = Object.keys(fields) as readonly Field[];

const fieldsByName: ReadonlyMap<string, Field> = new Map(
  fieldNames.flatMap((field) => [field, ...fields[field].names].map((name) => [name, field] as const)),
);

/**
 * Settings of PEFT that train more, or elsewhere: refused rather than miscounted, unless they have
 * one of these values.
 */
const uncounted: ReadonlyMap<string, readonly unknown[]> = new Map<string, readonly unknown[]>([
  ["bias", ["none", null]],
  ["lora_bias", [false, null]],
  ["use_dora", [false, null]],
  ["use_qalora", [false, null]],
  ["block_share", [false, null]],
  ["prefix_projection", [false, null]],
  ["encoder_reparameterization_type", ["MLP", null]],
  ["encoder_num_layers", [2, null]],
  ["boft_block_num", [0, null]],
  ["boft_n_butterfly_factor", [1, null]],
  ["num_transformer_submodules", [1, null]],
  ...[
    "modules_to_save",
    "layers_to_transform",
    "layers_pattern",
    "layer_replication",
    "exclude_modules",
    "target_parameters",
    "rank_pattern",
    "trainable_token_indices",
  ].map((name) => [name, [null]] as const),
]);

/** Settings of configurations that change no count. */
const withoutCount: readonly string[] = [
  // Of every technique in PEFT
  "task_type",
  "peft_type",
  "peft_version",
  "auto_mapping",
  "base_model_name_or_path",
  "revision",
  "inference_mode",
  "init_weights",
  // LoRA and what is built on it
  "lora_dropout",
  "fan_in_fan_out",
  "use_rslora",
  "init_lora_weights",
  "loftq_config",
  "eva_config",
  "corda_config",
  "lora_ga_config",
  "arrow_config",
  "qalora_group_size",
  "megatron_config",
  "megatron_core",
  "runtime_config",
  "alpha_pattern",
  "ensure_weight_tying",
  // AdaLoRA
  "target_r",
  "tinit",
  "tfinal",
  "deltaT",
  "beta1",
  "beta2",
  "orth_reg_weight",
  "total_step",
  // VeRA
  "projection_prng_key",
  "save_projection",
  "vera_dropout",
  "d_initial",
  // OFT and BOFT
  "module_dropout",
  "coft",
  "eps",
  "use_cayley_neumann",
  "num_cayley_neumann_terms",
  "boft_dropout",
  // IA3
  "init_ia3_weights",
  // Prompts
  "prompt_tuning_init",
  "prompt_tuning_init_text",
  "tokenizer_name_or_path",
  "tokenizer_kwargs",
  "token_dim",
  "num_attention_heads",
  "num_layers",
  "encoder_dropout",
  // Read by P-tuning; without effect on prefix-tuning, unless prefix_projection is set.
  "encoder_hidden_size",
  // Bottleneck adapters
  "non_linearity",
  "dropout",
  // GaLore
  "galore_scale",
  "update_proj_gap",
  "proj_type",
];

/** Two ways to say the same, of which 0 means that it is said the other way. */
const sameAs: Readonly<Partial<Record<Field, Field>>> = { blocks: "blockSize", blockSize: "blocks" };

const isAtRest = (name: string, value: unknown): boolean => {
  const rest = uncounted.get(name) ?? [];
  const isEmpty = typeof value === "object" && value !== null && Object.keys(value).length === 0;
  // A list or a table that names nothing.
  return rest.includes(value) || (rest.length === 1 && isEmpty);
};

/** Whether the technique reads that hyperparameter: it has a default, or its count follows it. */
const reads = ({ hyperparameters, trainableParameters }: Technique, field: Field, model: Architecture): boolean => {
  if (Object.hasOwn(hyperparameters, field)) return true;
  if (field === "rankStabilized" || field === "dropout") return isLowRank(hyperparameters);
  const countAt = (size: number): number => trainableParameters(model, { ...hyperparameters, [field]: size });
  return countAt(1) !== countAt(2);
};

const sideOf = ({ inputSize, outputSize }: Module): number => Math.max(inputSize, outputSize);

/**
 * Refuses what the sizes of the model do not allow: a rank above the longer side of every adapted
 * layer, which no matrix has; blocks that do not divide the inputs of the layers, which PEFT would
 * change; a bottleneck below one element; layers that the model does not have.
 */
const checkSizes = (
  model: Architecture,
  technique: Technique,
  given: ReadonlyMap<Field, { readonly name: string; readonly value: unknown }>,
  place: Place,
): void => {
  const settings: Hyperparameters = {
    ...technique.hyperparameters,
    ...Object.fromEntries([...given].map(([field, { value }]) => [field, value])),
  };
  const targets = settings.targetModules ?? allLinear;
  const named = modulesOf(model).filter(({ names }) => names.some((name) => targets.includes(name)));
  const largest = named.toSorted((a, b) => sideOf(b) - sideOf(a))[0];
  const nameOf = ({ names }: Module): string => names.find((name) => targets.includes(name)) ?? "";
  const refuseField = (field: Field, allowed: Allowed): void => {
    const { name, value } = given.get(field) ?? {};
    if (name !== undefined) refuse(value, fieldOf(place, name), allowed);
  };
  if (!largest || (given.has("targetModules") && technique.trainableParameters(model, settings) === 0)) {
    refuseField("targetModules", { id: "no-module" });
    return;
  }
  const longest = { id: "module-side", least: 1, most: sideOf(largest), module: nameOf(largest) } as const;
  if ((settings.rank ?? 0) > longest.most) refuseField("rank", longest);
  if ((settings.initialRank ?? 0) > longest.most) refuseField("initialRank", longest);
  const { blockSize = 1, blocks } = settings;
  for (const module of named.filter((each) => isAdapted(model, each, targets))) {
    const { inputSize } = module;
    if (blocks === undefined ? inputSize % blockSize === 0 : inputSize % blocks === 0 && inputSize > blocks) continue;
    const allowed = { id: "module-divisor", size: inputSize, module: nameOf(module) } as const;
    refuseField(blocks === undefined ? "blockSize" : "blocks", allowed);
    break;
  }
  if ((settings.reductionFactor ?? 1) > model.hiddenSize) {
    refuseField("reductionFactor", { id: "hidden-side", most: model.hiddenSize });
  }
};

/**
 * Reads the hyperparameters of a technique by our names and by those of PEFT's configurations.
 * Settings that change no count are left out; what is not known, or would change a count in a way
 * that is not known, is refused.
 */
export const readHyperparameters =
  (technique: Technique, model: Architecture): Reader<Hyperparameters> =>
  (input, place) => {
    if (input === undefined || input === null) return technique.hyperparameters;
    if (!isRecord(input)) return refuse(input, place, { id: "object" });
    const noted = place.issues.length;
    const read = new Map<Field, { readonly name: string; readonly value: unknown }>();
    for (const [name, value] of Object.entries(input)) {
      const at = fieldOf(place, name);
      const field = technique.otherSettingNames?.[name] ?? fieldsByName.get(name);
      if (field !== undefined && reads(technique, field, model)) {
        if (value === 0 && (sameAs[field] || field === "dropout")) continue;
        const before = read.get(field) ?? read.get(sameAs[field] ?? field);
        const result = before
          ? refuse(value, at, { id: "one-name", given: before.name })
          : fields[field].read(model)(value, at);
        if (result !== unusable) read.set(field, { name, value: result });
      } else if (uncounted.has(name)) {
        const isFlag = value === true && name === technique.flagOf?.flag;
        const rest = String(uncounted.get(name)?.[0]);
        if (!isFlag && !isAtRest(name, value)) refuse(value, at, { id: "at-rest", rest });
      } else if (!withoutCount.includes(name)) {
        const own = fieldNames.filter((each) => reads(technique, each, model));
        const names = [...own, ...own.flatMap((each) => fields[each].names), ...uncounted.keys(), ...withoutCount];
        const meant = nearest(name, names);
        refuse(value, at, { id: "hyperparameter", technique: technique.id, fields: own, meant });
      }
    }
    if (place.issues.length > noted) return unusable;
    checkSizes(model, technique, read, place);
    if (place.issues.length > noted) return unusable;
    return {
      ...technique.hyperparameters,
      ...Object.fromEntries([...read].map(([field, { value }]) => [field, value])),
    };
  };
