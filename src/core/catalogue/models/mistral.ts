import type { ModelRow } from "../model-row.ts";
import { sizeFields, table } from "./table.ts";

/** Mistral and Mixtral. */
export const mistral = [
  ...table(
    { model_type: "mistral", num_key_value_heads: 8 },
    [...sizeFields, "vocab_size"],
    [
      ["mistralai/Mistral-7B-v0.3", [4096, 14_336, 32, 32, 32_768]],
      ["mistralai/Mistral-7B-v0.1", [4096, 14_336, 32, 32, 32_000], { sliding_window: 4096 }],
      ["mistralai/Mistral-Nemo-Base-2407", [5120, 14_336, 40, 32, 131_072], { head_dim: 128 }],
      ["mistralai/Mistral-Small-24B-Base-2501", [5120, 32_768, 40, 32, 131_072], { head_dim: 128 }],
      ["mistralai/Mistral-Large-Instruct-2411", [12_288, 28_672, 88, 96, 32_768]],
      ["mistralai/Ministral-8B-Instruct-2410", [4096, 12_288, 36, 32, 131_072], { sliding_window: 32_768 }],
      ["mistralai/Mistral-Small-Instruct-2409", [6144, 16_384, 56, 48, 32_768]],
      ["mistralai/Codestral-22B-v0.1", [6144, 16_384, 56, 48, 32_768]],
      ["mistralai/Devstral-Small-2505", [5120, 32_768, 40, 32, 131_072], { head_dim: 128 }],
      ["HuggingFaceH4/zephyr-7b-beta", [4096, 14_336, 32, 32, 32_000], { sliding_window: 4096 }],
      ["teknium/OpenHermes-2.5-Mistral-7B", [4096, 14_336, 32, 32, 32_002], { sliding_window: 4096 }],
      ["mistralai/Mistral-Large-Instruct-2407", [12_288, 28_672, 88, 96, 32_768]],
      ["NousResearch/Hermes-2-Pro-Mistral-7B", [4096, 14_336, 32, 32, 32_032], { sliding_window: 4096 }],
      ["mistralai/Pixtral-12B-2409", [5120, 14_336, 40, 32, 131_072], { head_dim: 128, vision_config: true }],
      [
        "mistralai/Magistral-Small-2509",
        [5120, 32_768, 40, 32, 131_072],
        { head_dim: 128, tie_word_embeddings: false, vision_config: true },
      ],
      [
        "mistralai/Mistral-Medium-3.5-128B",
        [12_288, 28_672, 88, 96, 131_072],
        { tie_word_embeddings: false, vision_config: true },
      ],
      [
        "mistralai/Mistral-Small-3.1-24B-Instruct-2503",
        [5120, 32_768, 40, 32, 131_072],
        { head_dim: 128, tie_word_embeddings: false, vision_config: true },
      ],
      [
        "mistralai/Mistral-Small-3.2-24B-Instruct-2506",
        [5120, 32_768, 40, 32, 131_072],
        { head_dim: 128, tie_word_embeddings: false, vision_config: true },
      ],
    ],
  ),
  ...table(
    { model_type: "mixtral", num_key_value_heads: 8, num_local_experts: 8, num_experts_per_tok: 2 },
    [...sizeFields, "vocab_size"],
    [
      ["mistralai/Mixtral-8x7B-v0.1", [4096, 14_336, 32, 32, 32_000]],
      ["mistralai/Mixtral-8x22B-v0.1", [6144, 16_384, 56, 48, 32_768]],
    ],
  ),
  ...table(
    {
      model_type: "ministral3",
      num_attention_heads: 32,
      num_key_value_heads: 8,
      vocab_size: 131_072,
      vision_config: true,
    },
    ["hidden_size", "intermediate_size", "num_hidden_layers", "tie_word_embeddings"],
    [
      ["mistralai/Ministral-3-3B-Instruct-2512", [3072, 9216, 26, true], { head_dim: 128 }],
      ["mistralai/Ministral-3-8B-Instruct-2512", [4096, 14_336, 34, false]],
      ["mistralai/Ministral-3-14B-Instruct-2512", [5120, 16_384, 40, false], { head_dim: 128 }],
      ["mistralai/Devstral-Small-2-24B-Instruct-2512", [5120, 32_768, 40, false], { head_dim: 128 }],
    ],
  ),
  ...table(
    {
      model_type: "mistral4",
      n_shared_experts: 1,
      num_experts_per_tok: 4,
      q_lora_rank: 1024,
      kv_lora_rank: 256,
      qk_nope_head_dim: 64,
      qk_rope_head_dim: 64,
      v_head_dim: 128,
      vision_config: true,
    },
    [...sizeFields, "vocab_size", "moe_intermediate_size", "n_routed_experts"],
    [["mistralai/Mistral-Small-4-119B-2603", [4096, 12_288, 36, 32, 131_072, 2048, 128]]],
  ),
] as const satisfies readonly ModelRow[];
