import type { ModelRow } from "../model-row.ts";
import { table } from "./table.ts";

/** gpt-oss. */
export const gptOss = [
  ...table(
    {
      model_type: "gpt_oss",
      hidden_size: 2880,
      intermediate_size: 2880,
      num_attention_heads: 64,
      num_key_value_heads: 8,
      head_dim: 64,
      vocab_size: 201_088,
      num_experts_per_tok: 4,
      stored_as: "mxfp4",
    },
    ["num_hidden_layers", "num_local_experts"],
    [
      ["openai/gpt-oss-20b", [24, 32]],
      ["openai/gpt-oss-120b", [36, 128]],
    ],
  ),
] as const satisfies readonly ModelRow[];
