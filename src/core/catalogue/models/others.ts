import type { ModelRow } from "../model-row.ts";
import { table } from "./table.ts";

/** Models of further makers. */
export const others = [
  ...table(
    { model_type: "seed_oss" },
    [
      "hidden_size",
      "intermediate_size",
      "num_hidden_layers",
      "num_attention_heads",
      "num_key_value_heads",
      "head_dim",
      "vocab_size",
    ],
    [["ByteDance-Seed/Seed-OSS-36B-Instruct", [5120, 27_648, 64, 80, 8, 128, 155_136]]],
  ),
  ...table(
    { model_type: "exaone4", num_key_value_heads: 8, vocab_size: 102_400 },
    ["hidden_size", "intermediate_size", "num_hidden_layers", "num_attention_heads"],
    [
      ["LGAI-EXAONE/EXAONE-4.0-1.2B", [2048, 4096, 30, 32], { tie_word_embeddings: true }],
      ["LGAI-EXAONE/EXAONE-4.0-32B", [5120, 27_392, 64, 40], { sliding_window: 4096 }],
    ],
  ),
  ...table(
    { model_type: "hunyuan_v1_dense", tie_word_embeddings: true },
    [
      "hidden_size",
      "intermediate_size",
      "num_hidden_layers",
      "num_attention_heads",
      "num_key_value_heads",
      "vocab_size",
    ],
    [
      ["tencent/Hunyuan-0.5B-Instruct", [1024, 3584, 24, 16, 8, 120_818], { head_dim: 128 }],
      ["tencent/Hunyuan-1.8B-Instruct", [2048, 6144, 32, 16, 4, 120_818]],
      ["tencent/Hunyuan-4B-Instruct", [3072, 8192, 36, 32, 8, 120_818], { head_dim: 128 }],
      ["tencent/Hunyuan-7B-Instruct", [4096, 14_336, 32, 32, 8, 128_167]],
    ],
  ),
  ...table(
    { model_type: "ernie4_5" },
    [
      "hidden_size",
      "intermediate_size",
      "num_hidden_layers",
      "num_attention_heads",
      "num_key_value_heads",
      "head_dim",
      "vocab_size",
    ],
    [["baidu/ERNIE-4.5-0.3B-PT", [1024, 3072, 18, 16, 2, 128, 103_424]]],
  ),
  ...table(
    { model_type: "arcee" },
    [
      "hidden_size",
      "intermediate_size",
      "num_hidden_layers",
      "num_attention_heads",
      "num_key_value_heads",
      "vocab_size",
    ],
    [["arcee-ai/AFM-4.5B", [2560, 18_432, 36, 20, 4, 128_005]]],
  ),
  ...table(
    { model_type: "apertus", num_key_value_heads: 8, vocab_size: 131_072 },
    ["hidden_size", "intermediate_size", "num_hidden_layers", "num_attention_heads"],
    [
      ["swiss-ai/Apertus-8B-2509", [4096, 21_504, 32, 32]],
      ["swiss-ai/Apertus-70B-2509", [8192, 43_008, 80, 64]],
    ],
  ),
  ...table(
    { model_type: "internlm3" },
    [
      "hidden_size",
      "intermediate_size",
      "num_hidden_layers",
      "num_attention_heads",
      "num_key_value_heads",
      "vocab_size",
    ],
    [["internlm/internlm3-8b-instruct", [4096, 10_240, 48, 32, 2, 128_512]]],
  ),
  ...table(
    { model_type: "starcoder2", vocab_size: 49_152, sliding_window: 4096 },
    ["hidden_size", "intermediate_size", "num_hidden_layers", "num_attention_heads", "num_key_value_heads"],
    [
      ["bigcode/starcoder2-3b", [3072, 12_288, 30, 24, 2]],
      ["bigcode/starcoder2-7b", [4608, 18_432, 32, 36, 4]],
      ["bigcode/starcoder2-15b", [6144, 24_576, 40, 48, 4], { tie_word_embeddings: false }],
    ],
  ),
  ...table(
    { model_type: "stablelm", num_attention_heads: 32 },
    ["hidden_size", "intermediate_size", "num_hidden_layers", "vocab_size"],
    [
      ["stabilityai/stablelm-2-1_6b", [2048, 5632, 24, 100_352], { use_qkv_bias: true }],
      ["stabilityai/stablelm-3b-4e1t", [2560, 6912, 32, 50_304]],
    ],
  ),
  ...table(
    {
      model_type: "minimax_m2",
      hidden_size: 3072,
      intermediate_size: 1536,
      num_hidden_layers: 62,
      num_attention_heads: 48,
      num_key_value_heads: 8,
      head_dim: 128,
      vocab_size: 200_064,
      num_local_experts: 256,
      num_experts_per_tok: 8,
      stored_as: "fp8",
    },
    [],
    [
      ["MiniMaxAI/MiniMax-M2", []],
      ["MiniMaxAI/MiniMax-M2.1", []],
    ],
  ),
  ...table(
    {
      model_type: "kimi_linear",
      num_attention_heads: 32,
      qk_nope_head_dim: 128,
      qk_rope_head_dim: 64,
      v_head_dim: 128,
      kv_lora_rank: 512,
      full_attention_layers: 7,
    },
    [],
    [["moonshotai/Kimi-Linear-48B-A3B-Instruct", []]],
  ),
] as const satisfies readonly ModelRow[];
