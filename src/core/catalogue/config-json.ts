import type { Issue, OtherFile } from "../parse/issue.ts";
import { nearest } from "../parse/nearest.ts";
import { isRecord } from "../record.ts";
import type { Architecture } from "./architecture.ts";
import { Fields, type ModelConfig } from "./config-fields.ts";
import { deepseekV4Family } from "./families/deepseek-v4.ts";
import { encoders } from "./families/encoders.ts";
import { gatedDecoders } from "./families/gated-decoders.ts";
import { hybrids } from "./families/hybrids.ts";
import { layeredGemmas } from "./families/layered-gemmas.ts";
import { mixtures } from "./families/mixtures.ts";
import { plainDecoders } from "./families/plain-decoders.ts";
import { sharedMixtures } from "./families/shared-mixtures.ts";
import { stateSpaces } from "./families/state-spaces.ts";
import { implementationOf } from "./implementation.ts";

export type { ModelConfig } from "./config-fields.ts";

export type ConfigResult =
  | { readonly architecture: Architecture; readonly config: ModelConfig }
  | { readonly issues: readonly Issue[] };

const families: Readonly<Record<string, (fields: Fields) => Architecture>> = {
  ...gatedDecoders,
  ...mixtures,
  ...sharedMixtures,
  ...deepseekV4Family,
  ...hybrids,
  ...layeredGemmas,
  ...stateSpaces,
  ...plainDecoders,
  ...encoders,
};

/** Whether models of that type are decoders: neither encoders nor encoder-decoders. */
export const isDecoderFamily = (modelType: string): boolean => !Object.hasOwn(encoders, modelType);

/** Multimodal wrappers whose nested text_config may leave its own model_type out. */
const textTypes: Readonly<Record<string, string>> = {
  gemma3: "gemma3_text",
  gemma3n: "gemma3n_text",
  gemma4: "gemma4_text",
  gemma4_unified: "gemma4_unified_text",
  qwen3_vl: "qwen3_vl_text",
  qwen3_vl_moe: "qwen3_vl_moe_text",
  llama4: "llama4_text",
  mllama: "mllama_text_model",
  qwen3_omni_moe: "qwen3_omni_moe_text",
  qwen2_5_omni: "qwen2_5_vl_text",
  qwen2_5_omni_text: "qwen2_5_vl_text",
  qwen3_5: "qwen3_5_text",
  qwen3_5_moe: "qwen3_5_moe_text",
  mistral3: "mistral",
  apertus1p5: "apertus1p5_text",
  muse_glimmer: "muse_glimmer_text",
  glm4v: "glm4v_text",
  glm4v_moe: "glm4v_moe_text",
  smolvlm: "llama",
  idefics3: "llama",
};

export const knownModelTypes: readonly string[] = [...Object.keys(families), ...Object.keys(textTypes)];

/** Fields by which files are told that lie beside a config.json, by the file. */
const marks: Readonly<Record<OtherFile, readonly string[]>> = {
  adapter: ["peft_type", "base_model_name_or_path"],
  tokenizer: ["tokenizer_class", "added_tokens_decoder", "added_tokens", "chat_template"],
  index: ["weight_map"],
  processor: ["processor_class", "image_processor_type", "feature_extractor_type"],
  diffusion: ["_diffusers_version"],
  generation: ["do_sample", "temperature", "top_p"],
};

/** What Kimi Linear's config.json says under a heading of its own. */
const linearAttentionIn = ({ linear_attn_config: said }: Readonly<Record<string, unknown>>): object =>
  isRecord(said)
    ? {
        linear_num_heads: said.num_heads,
        linear_head_dim: said.head_dim,
        linear_conv_kernel_dim: said.short_conv_kernel_size,
        full_attention_layers: Array.isArray(said.full_attn_layers) ? said.full_attn_layers.length : undefined,
      }
    : {};

/** What is said of a config.json without a family that is known. */
const unknownFamily = (value: Readonly<Record<string, unknown>>, given: unknown): Issue => {
  if (given === undefined) {
    const kind = (Object.keys(marks) as OtherFile[]).find((file) => marks[file].some((field) => field in value));
    const base = value.base_model_name_or_path;
    const meant = typeof base === "string" && base.length <= 200 ? base : null;
    if (kind) return { path: "", value, allowed: { id: "model-file", kind, meant } };
  }
  const meant = nearest(given, knownModelTypes);
  if ("auto_map" in value) return { path: "model_type", value: given, allowed: { id: "remote-code", meant } };
  if (typeof given === "string") return { path: "model_type", value: given, allowed: { id: "family", meant } };
  return { path: "model_type", value: given, allowed: { id: "option", options: knownModelTypes, meant } };
};

/**
 * The architecture that a Hugging Face config.json describes, with the fields that were read;
 * otherwise every field that cannot be used. Other fields are allowed: a config.json has many.
 * Never throws.
 */
export const readConfig = (value: unknown): ConfigResult => {
  if (!isRecord(value)) return { issues: [{ path: "", value, allowed: { id: "object" } }] };
  // Models that also speak hold the one that thinks under a heading of its own.
  const thinker = isRecord(value.thinker_config) ? value.thinker_config : {};
  const text = thinker.text_config ?? value.text_config;
  const nested = isRecord(text) ? text : {};
  const config = { ...value, ...thinker, ...nested, ...linearAttentionIn(value) };
  const given = nested.model_type ?? value.model_type;
  const named = typeof given === "string" ? given : "";
  const modelType = Object.hasOwn(textTypes, named) ? textTypes[named] : named;
  const family = modelType !== undefined && Object.hasOwn(families, modelType) ? families[modelType] : undefined;
  if (!family || modelType === undefined) {
    return { issues: [unknownFamily(value, given)] };
  }
  const fields = new Fields(config);
  const leftOut = fields.leftOut();
  const architecture = {
    ...family(fields),
    storedAs: fields.storedAs(),
    ...(leftOut.length > 0 && { leftOut }),
  };
  const { window, drops, ...usual } = implementationOf(modelType);
  // What config.json says goes before what the family does as a rule.
  const implementation = {
    ...usual,
    ...(drops && !fields.hasNoDropout() && { drops }),
    ...architecture.implementation,
  };
  const tokens = window ? fields.window(window.tokens) : null;
  return fields.issues.length > 0
    ? { issues: fields.issues }
    : {
        architecture: {
          ...architecture,
          implementation: { ...implementation, ...(window && tokens !== null && { window: { ...window, tokens } }) },
        },
        config: { model_type: modelType, ...fields.read },
      };
};
