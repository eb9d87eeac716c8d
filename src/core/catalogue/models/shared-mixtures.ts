import type { ModelRow } from "../model-row.ts";
import { sizeFields, table } from "./table.ts";

const mixtureFields = [
  ...sizeFields,
  "num_key_value_heads",
  "vocab_size",
  "moe_intermediate_size",
  "num_experts_per_tok",
] as const;

/**
 * Mixtures with shared experts, of several makers. Sizes that hf_models.json leaves out, such as the
 * width of dense layers, are those of the configuration class or the only ones that give the
 * published count.
 */
export const sharedMixtures = [
  ...table({ model_type: "hy_v3", head_dim: 128, num_experts: 192, num_nextn_predict_layers: 1 }, mixtureFields, [
    ["tencent/Hy3", [4096, 13_312, 80, 64, 8, 120_832, 1536, 8]],
  ]),
  ...table({ model_type: "exaone_moe", head_dim: 128, num_nextn_predict_layers: 1 }, mixtureFields, [
    ["LGAI-EXAONE/K-EXAONE-236B-A23B", [6144, 18_432, 48, 64, 8, 153_600, 2048, 8], { num_experts: 128 }],
    [
      "LGAI-EXAONE/K-EXAONE-2.0-750B-A37B",
      [6144, 18_432, 78, 64, 8, 153_600, 2048, 8],
      { num_experts: 256, first_k_dense_replace: 2 },
    ],
  ]),
  ...table(
    { model_type: "dots1", n_routed_experts: 128, n_shared_experts: 2, first_k_dense_replace: 1 },
    mixtureFields,
    [["rednote-hilab/dots.llm1.base", [4096, 10_944, 62, 32, 32, 152_064, 1408, 6]]],
  ),
  ...table(
    { model_type: "solar_open" },
    ["hidden_size", ...mixtureFields.slice(2)],
    [["upstage/Solar-Open-100B", [4096, 48, 64, 8, 196_608, 1280, 8]]],
  ),
  ...table(
    { model_type: "afmoe", num_shared_experts: 1 },
    [...mixtureFields, "num_experts", "num_dense_layers"],
    [
      ["arcee-ai/Trinity-Nano-Preview", [1024, 3072, 56, 8, 2, 200_192, 256, 8, 128, 2]],
      ["arcee-ai/Trinity-Mini", [2048, 6144, 32, 32, 4, 200_192, 1024, 8, 128, 2]],
      ["arcee-ai/Trinity-Large-Thinking", [3072, 12_288, 60, 48, 8, 200_192, 3072, 4, 256, 6]],
    ],
  ),
  ...table({ model_type: "sarvam_moe", head_dim: 64, num_experts: 128 }, mixtureFields, [
    ["sarvamai/sarvam-30b", [4096, 8192, 19, 64, 4, 262_144, 1024, 6]],
  ]),
  ...table({ model_type: "mellum", num_experts: 64, head_dim: 128 }, mixtureFields, [
    ["JetBrains/Mellum2-12B-A2.5B-Base", [2304, 7168, 28, 32, 4, 98_304, 896, 8]],
  ]),
  ...table(
    { model_type: "laguna" },
    [...mixtureFields, "shared_expert_intermediate_size", "full_attention_layers"],
    [
      ["poolside/Laguna-XS.2", [2048, 8192, 40, 48, 8, 100_352, 512, 8, 512, 10], { window_attention_heads: 64 }],
      ["poolside/Laguna-S-2.1", [3072, 12_288, 48, 48, 8, 100_352, 1024, 10, 1024, 12], { window_attention_heads: 72 }],
      [
        "poolside/Laguna-M.1",
        [4096, 16_384, 70, 64, 8, 100_352, 1024, 16, 1024, 70],
        { dense_layers: 3, gating: false },
      ],
    ],
  ),
] as const satisfies readonly ModelRow[];
