import type { ModelRow } from "../model-row.ts";
import { table } from "./table.ts";

/** GLM. */
export const glm = [
  ...table(
    { model_type: "glm4", num_key_value_heads: 2, vocab_size: 151_552 },
    ["hidden_size", "intermediate_size", "num_hidden_layers", "num_attention_heads"],
    [
      ["zai-org/GLM-4-9B-0414", [4096, 13_696, 40, 32], { attention_bias: true }],
      ["zai-org/GLM-4-32B-0414", [6144, 23_040, 61, 48]],
      ["zai-org/GLM-Z1-9B-0414", [4096, 13_696, 40, 32], { attention_bias: true }],
      ["zai-org/GLM-Z1-32B-0414", [6144, 23_040, 61, 48]],
    ],
  ),
  ...table(
    { model_type: "glm" },
    [
      "hidden_size",
      "intermediate_size",
      "num_hidden_layers",
      "num_attention_heads",
      "num_key_value_heads",
      "vocab_size",
      "attention_bias",
    ],
    [["zai-org/glm-4-9b-chat-hf", [4096, 13_696, 40, 32, 2, 151_552, true]]],
  ),
  ...table(
    { model_type: "glm4_moe" },
    [
      "hidden_size",
      "intermediate_size",
      "num_hidden_layers",
      "num_attention_heads",
      "num_key_value_heads",
      "head_dim",
      "vocab_size",
      "attention_bias",
      "n_routed_experts",
      "n_shared_experts",
      "num_experts_per_tok",
      "moe_intermediate_size",
      "first_k_dense_replace",
      "num_nextn_predict_layers",
    ],
    [["zai-org/GLM-4.5-Air", [4096, 10_944, 46, 96, 8, 128, 151_552, true, 128, 1, 8, 1408, 1, 1]]],
  ),
  ...table(
    { model_type: "glm4_moe_lite" },
    [
      "hidden_size",
      "intermediate_size",
      "num_hidden_layers",
      "num_attention_heads",
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
      "num_nextn_predict_layers",
    ],
    [["zai-org/GLM-4.7-Flash", [2048, 10_240, 47, 20, 154_880, 1536, 64, 1, 4, 1, 768, 512, 192, 64, 256, 1]]],
  ),
] as const satisfies readonly ModelRow[];
