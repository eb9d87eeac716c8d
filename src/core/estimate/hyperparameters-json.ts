import { messages } from "../../locales/index.ts";
import { type LinearName, linearNames } from "../catalogue/architecture.ts";
import { isRecord } from "../record.ts";
import { allLinear, type Hyperparameters } from "../techniques/hyperparameters.ts";
import type { Technique } from "../techniques/index.ts";
import { UnusableRun, wholeNumber, word } from "./run-fields.ts";

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
  const allowed = messages.estimates.run.modules(linearNames.join(", "));
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
export const readHyperparameters = (value: unknown, technique: Technique): Hyperparameters => {
  if (value === undefined || value === null) return technique.hyperparameters;
  if (!isRecord(value)) throw new UnusableRun("hyperparameters", value, messages.problems.object);
  const read: Record<string, unknown> = {};
  for (const [key, given] of Object.entries(value)) {
    const path = `hyperparameters.${key}`;
    if (Object.hasOwn(sizes, key)) {
      const { field, most } = sizes[key] as { field: keyof Hyperparameters; most: number };
      read[technique.otherSettingNames?.[key] ?? field] = wholeNumber(given, path, most);
    } else if (Object.hasOwn(modules, key) && technique.hyperparameters.targetModules) {
      read[modules[key] as string] = readModules(given, path);
    } else if (Object.hasOwn(uncounted, key) && !isAtRest(key, given)) {
      throw new UnusableRun(path, given, messages.estimates.run.notCounted(String(uncounted[key]?.[0])));
    } else if (key === "placement") {
      read.placement = word(given, path, ["houlsby", "pfeiffer"]);
    } else if (key === "alpha" && (typeof given !== "number" || !Number.isFinite(given))) {
      throw new UnusableRun(path, given, messages.estimates.run.number);
    }
  }
  return { ...technique.hyperparameters, ...read };
};
