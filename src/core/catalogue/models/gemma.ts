import type { ModelRow } from "../model-row.ts";
import { sizeFields, table } from "./table.ts";

/** Gemma. */
export const gemma = [
  ...table(
    { model_type: "gemma2", vocab_size: 256_000 },
    [...sizeFields, "num_key_value_heads", "head_dim"],
    [
      ["google/gemma-2-2b", [2304, 9216, 26, 8, 4, 256]],
      ["google/gemma-2-9b", [3584, 14_336, 42, 16, 8, 256]],
      ["google/gemma-2-27b", [4608, 36_864, 46, 32, 16, 128]],
      ["google/paligemma2-3b-pt-224", [2304, 9216, 26, 8, 4, 256], { vocab_size: 257_216, vision_config: true }],
      ["google/paligemma2-10b-pt-224", [3584, 14_336, 42, 16, 8, 256], { vocab_size: 257_216, vision_config: true }],
      ["google/paligemma2-28b-pt-224", [4608, 36_864, 46, 32, 16, 128], { vocab_size: 257_216, vision_config: true }],
    ],
  ),
  ...table(
    { model_type: "gemma3_text" },
    [...sizeFields, "num_key_value_heads", "head_dim", "vocab_size"],
    [
      ["google/gemma-3-1b-it", [1152, 6912, 26, 4, 1, 256, 262_144], { sliding_window: 512 }],
      ["google/gemma-3-4b-it", [2560, 10_240, 34, 8, 4, 256, 262_208], { vision_config: true }],
      ["google/gemma-3-12b-it", [3840, 15_360, 48, 16, 8, 256, 262_208], { vision_config: true }],
      ["google/gemma-3-27b-it", [5376, 21_504, 62, 32, 16, 128, 262_208], { vision_config: true }],
      ["google/medgemma-27b-text-it", [5376, 21_504, 62, 32, 16, 128, 262_144]],
      ["google/embeddinggemma-300m", [768, 1152, 24, 3, 1, 256, 262_144], { sliding_window: 512 }],
      ["google/gemma-3-270m", [640, 2048, 18, 4, 1, 256, 262_144], { sliding_window: 512 }],
      ["google/functiongemma-270m-it", [640, 2048, 18, 4, 1, 256, 262_144], { sliding_window: 512 }],
    ],
  ),
  ...table({ model_type: "gemma", vocab_size: 256_000 }, sizeFields, [
    ["google/gemma-2b", [2048, 16_384, 18, 8], { num_key_value_heads: 1 }],
    ["google/gemma-7b", [3072, 24_576, 28, 16], { head_dim: 256 }],
    [
      "google/paligemma-3b-pt-224",
      [2048, 16_384, 18, 8],
      { num_key_value_heads: 1, vocab_size: 257_216, vision_config: true },
    ],
  ]),
  ...table(
    { model_type: "gemma4_text", final_logit_softcapping: 30, vision_config: true },
    [...sizeFields, "num_key_value_heads"],
    [
      [
        "google/gemma-4-26B-A4B-it",
        [2816, 2112, 30, 16, 8],
        {
          num_global_key_value_heads: 2,
          attention_k_eq_v: true,
          enable_moe_block: true,
          moe_intermediate_size: 704,
          num_experts: 128,
          top_k_experts: 8,
          hidden_size_per_layer_input: 0,
        },
      ],
      [
        "google/gemma-4-31B-it",
        [5376, 21_504, 60, 32, 16],
        { num_global_key_value_heads: 4, attention_k_eq_v: true, hidden_size_per_layer_input: 0 },
      ],
      [
        "google/gemma-4-E2B-it",
        [1536, 6144, 35, 8, 1],
        {
          num_kv_shared_layers: 20,
          sliding_window: 512,
          use_double_wide_mlp: true,
          full_attention_layers: 7,
          full_kv_shared_layers: 4,
          audio_config: true,
        },
      ],
      [
        "google/gemma-4-E4B-it",
        [2560, 10_240, 42, 8, 2],
        { num_kv_shared_layers: 18, sliding_window: 512, audio_config: true },
      ],
    ],
  ),
  ...table(
    { model_type: "gemma3n_text" },
    [
      ...sizeFields,
      "num_key_value_heads",
      "head_dim",
      "vocab_size",
      "num_kv_shared_layers",
      "vision_config",
      "audio_config",
    ],
    [
      ["google/gemma-3n-E4B-it", [2048, 16_384, 35, 8, 2, 256, 262_400, 15, true, true]],
      ["google/gemma-3n-E2B-it", [2048, 8192, 30, 8, 2, 256, 262_400, 10, true, true]],
    ],
  ),
  ...table(
    { model_type: "gemma4_unified_text", final_logit_softcapping: 30, attention_k_eq_v: true, vision_config: true },
    [...sizeFields, "num_key_value_heads", "num_global_key_value_heads", "hidden_size_per_layer_input"],
    [["google/gemma-4-12B-it", [3840, 15_360, 48, 16, 8, 1, 0], { audio_config: true }]],
  ),
] as const satisfies readonly ModelRow[];
