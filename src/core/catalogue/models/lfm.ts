import type { ModelRow } from "../model-row.ts";
import { sizeFields, table } from "./table.ts";

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
    { model_type: "lfm2", num_key_value_heads: 8 },
    [...sizeFields, "vocab_size", "full_attention_layers", "block_auto_adjust_ff_dim"],
    [
      ["LiquidAI/LFM2-350M", [1024, 6656, 16, 16, 65_536, 6, true]],
      ["LiquidAI/LFM2-700M", [1536, 10_240, 16, 24, 65_536, 6, true]],
      ["LiquidAI/LFM2-2.6B", [2048, 10_752, 30, 32, 65_536, 8, false]],
      ["LiquidAI/LFM2.5-230M", [1024, 2560, 14, 16, 65_536, 6, false]],
      ["LiquidAI/LFM2.5-350M", [1024, 6656, 16, 16, 65_536, 6, true]],
      ["LiquidAI/LFM2.5-2.6B", [2048, 10_752, 30, 32, 128_000, 8, false]],
      ["LiquidAI/LFM2-VL-450M", [1024, 6656, 16, 16, 65_536, 6, true], { vision_config: true }],
      ["LiquidAI/LFM2-VL-1.6B", [2048, 12_288, 16, 32, 65_536, 6, true], { vision_config: true }],
      ["LiquidAI/LFM2.5-VL-3B", [2048, 10_752, 30, 32, 128_000, 8, false], { vision_config: true }],
    ],
  ),
  ...table(
    { model_type: "lfm2_moe" },
    [
      ...sizeFields,
      "num_key_value_heads",
      "vocab_size",
      "full_attention_layers",
      "num_dense_layers",
      "num_experts",
      "num_experts_per_tok",
      "moe_intermediate_size",
    ],
    [
      ["LiquidAI/LFM2-8B-A1B", [2048, 7168, 24, 32, 8, 65_536, 6, 2, 32, 4, 1792]],
      ["LiquidAI/LFM2.5-8B-A1B", [2048, 7168, 24, 32, 8, 128_000, 6, 2, 32, 4, 1792]],
      ["LiquidAI/LFM2-24B-A2B", [2048, 11_776, 40, 32, 8, 65_536, 10, 2, 64, 4, 1536]],
    ],
  ),
] as const satisfies readonly ModelRow[];
