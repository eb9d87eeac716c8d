import type { ModelRow } from "../model-row.ts";
import { table } from "./table.ts";

/** Mistral and Mixtral. */
export const mistral = [
  ...table(
    { model_type: "mistral", num_key_value_heads: 8 },
    ["hidden_size", "intermediate_size", "num_hidden_layers", "num_attention_heads", "vocab_size"],
    [
      ["mistralai/Mistral-7B-v0.3", [4096, 14_336, 32, 32, 32_768]],
      ["mistralai/Mistral-7B-v0.1", [4096, 14_336, 32, 32, 32_000]],
      ["mistralai/Mistral-Nemo-Base-2407", [5120, 14_336, 40, 32, 131_072], { head_dim: 128 }],
      ["mistralai/Mistral-Small-24B-Base-2501", [5120, 32_768, 40, 32, 131_072], { head_dim: 128 }],
      ["mistralai/Mistral-Large-Instruct-2411", [12_288, 28_672, 88, 96, 32_768]],
      ["mistralai/Ministral-8B-Instruct-2410", [4096, 12_288, 36, 32, 131_072]],
      ["mistralai/Mistral-Small-Instruct-2409", [6144, 16_384, 56, 48, 32_768]],
      ["mistralai/Codestral-22B-v0.1", [6144, 16_384, 56, 48, 32_768]],
      ["mistralai/Devstral-Small-2505", [5120, 32_768, 40, 32, 131_072], { head_dim: 128 }],
      ["HuggingFaceH4/zephyr-7b-beta", [4096, 14_336, 32, 32, 32_000]],
      ["teknium/OpenHermes-2.5-Mistral-7B", [4096, 14_336, 32, 32, 32_002]],
    ],
  ),
  ...table(
    { model_type: "mixtral", num_key_value_heads: 8, num_local_experts: 8, num_experts_per_tok: 2 },
    ["hidden_size", "intermediate_size", "num_hidden_layers", "num_attention_heads", "vocab_size"],
    [
      ["mistralai/Mixtral-8x7B-v0.1", [4096, 14_336, 32, 32, 32_000]],
      ["mistralai/Mixtral-8x22B-v0.1", [6144, 16_384, 56, 48, 32_768]],
    ],
  ),
] as const satisfies readonly ModelRow[];
