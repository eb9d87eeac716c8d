import type { Architecture } from "./architecture.ts";

/** A field of a config.json that cannot be used, and what is allowed there. */
export interface ConfigProblem {
  readonly field: string;
  readonly allowed: string;
}

export type ConfigResult =
  | { readonly architecture: Architecture; readonly config: ModelConfig }
  | { readonly problem: ConfigProblem };

/** The fields of a Hugging Face config.json that the formulas read; everything else is dropped. */
export interface ModelConfig {
  readonly model_type: string;
  readonly hidden_size: number;
  readonly intermediate_size: number;
  readonly num_hidden_layers: number;
  readonly num_attention_heads: number;
  readonly num_key_value_heads: number;
  readonly head_dim: number;
  readonly vocab_size: number;
  readonly tie_word_embeddings: boolean;
}

type Traits = Pick<
  Architecture,
  "mlp" | "norm" | "normsPerLayer" | "queryKeyNorm" | "bias" | "queryKeyValueBias" | "headBias"
> & { readonly tied: boolean };

const llamaLike: Traits = {
  mlp: "gated",
  norm: "rms",
  normsPerLayer: 2,
  queryKeyNorm: "none",
  bias: false,
  queryKeyValueBias: false,
  headBias: false,
  tied: false,
};

/** What a model_type implies beyond its numbers: as the implementations in Transformers have it. */
const traitsByModelType: Readonly<Record<string, Traits>> = {
  llama: llamaLike,
  mistral: llamaLike,
  qwen2: { ...llamaLike, queryKeyValueBias: true },
  qwen3: { ...llamaLike, queryKeyNorm: "head" },
  gemma: { ...llamaLike, tied: true },
  gemma2: { ...llamaLike, normsPerLayer: 4, tied: true },
  gemma3_text: { ...llamaLike, normsPerLayer: 4, queryKeyNorm: "head", tied: true },
  phi3: llamaLike,
  olmo2: { ...llamaLike, queryKeyNorm: "projection" },
};

export const knownModelTypes = Object.keys(traitsByModelType);

const limits = {
  hidden_size: 65_536,
  intermediate_size: 1_048_576,
  num_hidden_layers: 1_024,
  num_attention_heads: 1_024,
  num_key_value_heads: 1_024,
  head_dim: 4_096,
  vocab_size: 4_194_304,
} as const;

type SizeField = keyof typeof limits;

class UnusableField extends Error {
  readonly problem: ConfigProblem;

  constructor(problem: ConfigProblem) {
    super(problem.field);
    this.problem = problem;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The size in that field, or `fallback` where the field is absent; throws UnusableField where it is no size. */
const size = (config: Record<string, unknown>, field: SizeField, fallback?: number): number => {
  const value = config[field] ?? fallback;
  if (typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= limits[field]) return value;
  throw new UnusableField({ field, allowed: `a whole number from 1 to ${limits[field]}` });
};

const read = (value: unknown): { architecture: Architecture; config: ModelConfig } => {
  if (!isRecord(value)) throw new UnusableField({ field: "config.json", allowed: "a JSON object" });
  const nested = value.text_config;
  const config = isRecord(nested) ? { ...value, ...nested } : value;
  const modelType = config.model_type;
  const traits =
    typeof modelType === "string" && Object.hasOwn(traitsByModelType, modelType)
      ? traitsByModelType[modelType]
      : undefined;
  if (traits === undefined) throw new UnusableField({ field: "model_type", allowed: knownModelTypes.join(", ") });
  const hiddenSize = size(config, "hidden_size");
  const attentionHeads = size(config, "num_attention_heads");
  const keyValueHeads = size(config, "num_key_value_heads", attentionHeads);
  if (attentionHeads % keyValueHeads !== 0) {
    throw new UnusableField({
      field: "num_key_value_heads",
      allowed: `a divisor of num_attention_heads (${attentionHeads})`,
    });
  }
  const tied = config.tie_word_embeddings ?? traits.tied;
  if (typeof tied !== "boolean") throw new UnusableField({ field: "tie_word_embeddings", allowed: "true or false" });
  const normalized: ModelConfig = {
    model_type: modelType as string,
    hidden_size: hiddenSize,
    intermediate_size: size(config, "intermediate_size"),
    num_hidden_layers: size(config, "num_hidden_layers"),
    num_attention_heads: attentionHeads,
    num_key_value_heads: keyValueHeads,
    head_dim: size(config, "head_dim", Math.floor(hiddenSize / attentionHeads)),
    vocab_size: size(config, "vocab_size"),
    tie_word_embeddings: tied,
  };
  const { tied: _, ...shape } = traits;
  const architecture: Architecture = {
    ...shape,
    hiddenSize,
    intermediateSize: normalized.intermediate_size,
    layers: normalized.num_hidden_layers,
    attentionHeads,
    keyValueHeads,
    headDimension: normalized.head_dim,
    vocabularySize: normalized.vocab_size,
    tiedEmbeddings: tied,
  };
  return { architecture, config: normalized };
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
