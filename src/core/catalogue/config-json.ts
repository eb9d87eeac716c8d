import { messages } from "../../locales/index.ts";
import { isRecord } from "../record.ts";
import type { Architecture } from "./architecture.ts";
import { type ConfigProblem, Fields, type ModelConfig, UnusableField } from "./config-fields.ts";
import { encoders } from "./families/encoders.ts";
import { gatedDecoders } from "./families/gated-decoders.ts";
import { hybrids } from "./families/hybrids.ts";
import { mixtures } from "./families/mixtures.ts";
import { plainDecoders } from "./families/plain-decoders.ts";

export type { ModelConfig } from "./config-fields.ts";

export type ConfigResult =
  | { readonly architecture: Architecture; readonly config: ModelConfig }
  | { readonly problem: ConfigProblem };

const families: Readonly<Record<string, (fields: Fields) => Architecture>> = {
  ...gatedDecoders,
  ...mixtures,
  ...hybrids,
  ...plainDecoders,
  ...encoders,
};

/** Whether models of that type are decoders: neither encoders nor encoder-decoders. */
export const isDecoderFamily = (modelType: string): boolean => !Object.hasOwn(encoders, modelType);

/** Multimodal wrappers whose nested text_config may leave its own model_type out. */
const textTypes: Readonly<Record<string, string>> = {
  gemma3: "gemma3_text",
  qwen3_5: "qwen3_5_text",
  qwen3_5_moe: "qwen3_5_moe_text",
  mistral3: "mistral",
};

export const knownModelTypes: readonly string[] = [...Object.keys(families), ...Object.keys(textTypes)];

const read = (value: unknown): { architecture: Architecture; config: ModelConfig } => {
  if (!isRecord(value)) throw new UnusableField("config.json", messages.problems.object);
  const nested = isRecord(value.text_config) ? value.text_config : {};
  const config = { ...value, ...nested };
  const named = nested.model_type ?? value.model_type;
  const given = typeof named === "string" ? named : "";
  const modelType = Object.hasOwn(textTypes, given) ? (textTypes[given] as string) : given;
  if (!Object.hasOwn(families, modelType)) throw new UnusableField("model_type", knownModelTypes.join(", "));
  const fields = new Fields(config);
  const architecture = (families[modelType] as (fields: Fields) => Architecture)(fields);
  return { architecture, config: { model_type: modelType, ...fields.read } };
};

/** The architecture that a Hugging Face config.json describes, or the first field that cannot be used. Never throws. */
export const readConfig = (value: unknown): ConfigResult => {
  try {
    return read(value);
  } catch (error) {
    if (error instanceof UnusableField) return { problem: error.problem };
    throw error;
  }
};
