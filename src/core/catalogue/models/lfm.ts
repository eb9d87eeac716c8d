import type { ModelRow } from "../model-row.ts";
import { table } from "./table.ts";

/** LFM2. */
export const lfm = [
  ...table(
    {
      model_type: "lfm2",
      hidden_size: 2048,
      intermediate_size: 12_288,
      num_hidden_layers: 16,
      num_attention_heads: 32,
      num_key_value_heads: 8,
      vocab_size: 65_536,
      full_attention_layers: 6,
    },
    [],
    [
      ["LiquidAI/LFM2-1.2B", []],
      ["LiquidAI/LFM2.5-1.2B-Base", []],
    ],
  ),
  ...table(
    { model_type: "lfm2_moe" },
    [
      "hidden_size",
      "intermediate_size",
      "num_hidden_layers",
      "num_attention_heads",
      "num_key_value_heads",
      "vocab_size",
      "full_attention_layers",
      "num_dense_layers",
      "num_experts",
      "num_experts_per_tok",
      "moe_intermediate_size",
    ],
    [["LiquidAI/LFM2-8B-A1B", [2048, 7168, 24, 32, 8, 65_536, 6, 2, 32, 4, 1792]]],
  ),
] as const satisfies readonly ModelRow[];
