import type { ModelConfig } from "../config-fields.ts";

/**
 * Ids that do not follow from the Hub's name: they were chosen earlier, and links hold them.
 */
const ownIds = {
  "meta-llama/Meta-Llama-3-8B": "llama-3-8b",
  "meta-llama/Meta-Llama-3-70B": "llama-3-70b",
  "meta-llama/Meta-Llama-3.1-8B": "llama-3.1-8b",
  "meta-llama/Meta-Llama-3.1-70B": "llama-3.1-70b",
  "meta-llama/Meta-Llama-3.1-405B": "llama-3.1-405b",
  "TinyLlama/TinyLlama-1.1B-intermediate-step-1431k-3T": "tiny-llama-1.1b",
  "deepseek-ai/DeepSeek-R1-Distill-Llama-8B": "r1-distill-llama-8b",
  "deepseek-ai/DeepSeek-R1-Distill-Llama-70B": "r1-distill-llama-70b",
} as const;

/** The id of a model: the Hub's name in small letters without its owner. */
type IdOf<Hub extends string> = Hub extends keyof typeof ownIds
  ? (typeof ownIds)[Hub]
  : Hub extends `${string}/${infer Name}`
    ? Lowercase<Name>
    : never;

/** A row whose id follows from the Hub's name. */
export interface TableRow<Hub extends string> {
  readonly id: IdOf<Hub>;
  readonly huggingFaceId: string;
  readonly config: ModelConfig;
}

const idOf = (hub: string): string =>
  Object.hasOwn(ownIds, hub) ? ownIds[hub as keyof typeof ownIds] : hub.replace(/^.*\//, "").toLowerCase();

/** The fields with which the sizes of most models begin. */
export const sizeFields = ["hidden_size", "intermediate_size", "num_hidden_layers", "num_attention_heads"] as const;

/**
 * Models of one model_type as a table, for their number: what all have, the fields that differ,
 * then for each model its name on the Hub, these fields' values in order, and what else it has.
 */
export const table = <const Hub extends string>(
  shared: ModelConfig,
  fields: readonly string[],
  rows: readonly (readonly [hub: Hub, values: readonly (number | boolean)[], others?: ModelConfig])[],
): readonly TableRow<Hub>[] =>
  rows.map(([hub, values, others]) => ({
    id: idOf(hub) as IdOf<Hub>,
    huggingFaceId: hub,
    config: { ...shared, ...Object.fromEntries(fields.map((field, at) => [field, values[at] as number])), ...others },
  }));
