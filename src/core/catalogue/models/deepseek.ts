import type { ModelRow } from "../model-row.ts";
import { sizeFields, table } from "./table.ts";

/** DeepSeek and Kimi. */
export const deepseek = [
  ...table(
    {
      model_type: "deepseek_v3",
      hidden_size: 7168,
      intermediate_size: 18_432,
      num_hidden_layers: 61,
      moe_intermediate_size: 2048,
      n_shared_experts: 1,
      num_experts_per_tok: 8,
      q_lora_rank: 1536,
      kv_lora_rank: 512,
      qk_nope_head_dim: 128,
      qk_rope_head_dim: 64,
      v_head_dim: 128,
      stored_as: "fp8",
    },
    ["num_attention_heads", "vocab_size", "n_routed_experts", "first_k_dense_replace"],
    [
      ["deepseek-ai/DeepSeek-V3", [128, 129_280, 256, 3]],
      ["moonshotai/Kimi-K2-Instruct", [64, 163_840, 384, 1]],
      // Experts in packed integers, as compressed-tensors has them.
      ["moonshotai/Kimi-K2-Thinking", [64, 163_840, 384, 1], { stored_as: "gptq-4bit" }],
      ["moonshotai/Kimi-K2.5", [64, 163_840, 384, 1], { stored_as: "gptq-4bit", vision_config: true }],
    ],
  ),
  ...table(
    { model_type: "deepseek_v2", topk_method: "greedy" },
    [
      ...sizeFields,
      "vocab_size",
      "moe_intermediate_size",
      "n_routed_experts",
      "n_shared_experts",
      "num_experts_per_tok",
      "first_k_dense_replace",
      "kv_lora_rank",
      "qk_nope_head_dim",
      "qk_rope_head_dim",
      "v_head_dim",
    ],
    [
      ["deepseek-ai/DeepSeek-V2-Lite", [2048, 10_944, 27, 16, 102_400, 1408, 64, 2, 6, 1, 512, 128, 64, 128]],
      [
        "deepseek-ai/DeepSeek-V2",
        [5120, 12_288, 60, 128, 102_400, 1536, 160, 2, 6, 1, 512, 128, 64, 128],
        { topk_method: "group_limited_greedy", q_lora_rank: 1536 },
      ],
    ],
  ),
  ...table(
    {
      model_type: "deepseek_v3",
      hidden_size: 2048,
      intermediate_size: 11_264,
      num_hidden_layers: 27,
      num_attention_heads: 16,
      vocab_size: 163_840,
      moe_intermediate_size: 1408,
      n_routed_experts: 64,
      n_shared_experts: 2,
      num_experts_per_tok: 6,
      first_k_dense_replace: 1,
      kv_lora_rank: 512,
      qk_nope_head_dim: 128,
      qk_rope_head_dim: 64,
      v_head_dim: 128,
    },
    [],
    [
      ["moonshotai/Moonlight-16B-A3B", []],
      ["moonshotai/Kimi-VL-A3B-Instruct", [], { vision_config: true }],
    ],
  ),
  ...table(
    { model_type: "qwen2" },
    [...sizeFields, "num_key_value_heads", "vocab_size"],
    [
      ["deepseek-ai/DeepSeek-R1-Distill-Qwen-1.5B", [1536, 8960, 28, 12, 2, 151_936]],
      ["deepseek-ai/DeepSeek-R1-Distill-Qwen-7B", [3584, 18_944, 28, 28, 4, 152_064]],
      ["deepseek-ai/DeepSeek-R1-Distill-Qwen-14B", [5120, 13_824, 48, 40, 8, 152_064]],
      ["deepseek-ai/DeepSeek-R1-Distill-Qwen-32B", [5120, 27_648, 64, 40, 8, 152_064]],
    ],
  ),
  ...table(
    { model_type: "qwen3" },
    [...sizeFields, "num_key_value_heads", "vocab_size"],
    [["deepseek-ai/DeepSeek-R1-0528-Qwen3-8B", [4096, 12_288, 36, 32, 8, 151_936]]],
  ),
  ...table(
    { model_type: "llama" },
    [...sizeFields, "vocab_size"],
    [
      ["deepseek-ai/deepseek-llm-7b-base", [4096, 11_008, 30, 32, 102_400]],
      ["deepseek-ai/deepseek-llm-67b-base", [8192, 22_016, 95, 64, 102_400], { num_key_value_heads: 8 }],
      ["deepseek-ai/deepseek-coder-7b-base-v1.5", [4096, 11_008, 30, 32, 102_400]],
      ["deepseek-ai/deepseek-coder-1.3b-base", [2048, 5504, 24, 16, 32_256]],
      ["deepseek-ai/deepseek-coder-6.7b-base", [4096, 11_008, 32, 32, 32_256]],
      ["deepseek-ai/deepseek-coder-33b-base", [7168, 19_200, 62, 56, 32_256], { num_key_value_heads: 8 }],
    ],
  ),
  ...table(
    { model_type: "deepseek_v32", stored_as: "fp8" },
    [
      ...sizeFields,
      "vocab_size",
      "moe_intermediate_size",
      "n_routed_experts",
      "n_shared_experts",
      "num_experts_per_tok",
      "first_k_dense_replace",
      "q_lora_rank",
      "kv_lora_rank",
      "qk_nope_head_dim",
      "qk_rope_head_dim",
      "v_head_dim",
      "index_n_heads",
      "index_head_dim",
      "num_nextn_predict_layers",
    ],
    [
      [
        "deepseek-ai/DeepSeek-V3.2",
        [7168, 18_432, 61, 128, 129_280, 2048, 256, 1, 8, 3, 1536, 512, 128, 64, 128, 64, 128, 1],
      ],
    ],
  ),
] as const satisfies readonly ModelRow[];
