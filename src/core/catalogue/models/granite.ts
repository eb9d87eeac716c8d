import type { ModelRow } from "../model-row.ts";
import { sizeFields, table } from "./table.ts";

/** Granite. */
export const granite = [
  ...table(
    { model_type: "granite", num_key_value_heads: 8 },
    [...sizeFields, "vocab_size"],
    [
      ["ibm-granite/granite-3.0-2b-base", [2048, 8192, 40, 32, 49_152], { tie_word_embeddings: true }],
      ["ibm-granite/granite-3.0-8b-base", [4096, 12_800, 40, 32, 49_152], { tie_word_embeddings: true }],
      ["ibm-granite/granite-3.1-2b-instruct", [2048, 8192, 40, 32, 49_155], { tie_word_embeddings: true }],
      ["ibm-granite/granite-3.2-2b-instruct", [2048, 8192, 40, 32, 49_155], { tie_word_embeddings: true }],
      ["ibm-granite/granite-3.2-8b-instruct", [4096, 12_800, 40, 32, 49_155], { tie_word_embeddings: true }],
      ["ibm-granite/granite-3.3-2b-instruct", [2048, 8192, 40, 32, 49_159], { tie_word_embeddings: true }],
      ["ibm-granite/granite-3.3-8b-instruct", [4096, 12_800, 40, 32, 49_159], { tie_word_embeddings: true }],
      ["ibm-granite/granite-4.1-3b", [2560, 8192, 40, 40, 100_352], { tie_word_embeddings: true }],
      ["ibm-granite/granite-4.1-8b", [4096, 12_800, 40, 32, 100_352]],
      ["ibm-granite/granite-4.1-30b", [4096, 32_768, 64, 32, 100_352], { tie_word_embeddings: true }],
      ["ibm-granite/granite-4.2-3b", [2560, 8192, 40, 40, 100_352]],
      ["ibm-granite/granite-4.2-8b", [4096, 12_800, 40, 32, 100_352]],
      ["ibm-granite/granite-4.2-30b", [4096, 32_768, 64, 32, 100_352]],
      ["ibm-granite/granite-3.1-8b-instruct", [4096, 12_800, 40, 32, 49_155], { tie_word_embeddings: true }],
    ],
  ),
  ...table(
    {
      model_type: "granitemoe",
      intermediate_size: 512,
      num_key_value_heads: 8,
      vocab_size: 49_155,
      num_experts_per_tok: 8,
      tie_word_embeddings: true,
    },
    ["hidden_size", "num_hidden_layers", "num_attention_heads", "num_local_experts"],
    [
      ["ibm-granite/granite-3.1-3b-a800m-instruct", [1536, 32, 24, 40]],
      ["ibm-granite/granite-3.1-1b-a400m-instruct", [1024, 24, 16, 32]],
      ["ibm-granite/granite-3.0-1b-a400m-instruct", [1024, 24, 16, 32]],
      ["ibm-granite/granite-3.0-3b-a800m-instruct", [1536, 32, 24, 40], { tie_word_embeddings: false }],
    ],
  ),
  ...table(
    { model_type: "granitemoehybrid", vocab_size: 100_352, tie_word_embeddings: true },
    [
      "hidden_size",
      "shared_intermediate_size",
      "num_hidden_layers",
      "num_attention_heads",
      "num_key_value_heads",
      "num_local_experts",
    ],
    [
      ["ibm-granite/granite-4.0-micro", [2560, 8192, 40, 40, 8, 0]],
      ["ibm-granite/granite-4.0-350m", [1024, 2048, 28, 16, 4, 0]],
      ["ibm-granite/granite-4.0-1b", [2048, 4096, 40, 16, 4, 0]],
      [
        "ibm-granite/granite-4.0-h-small",
        [4096, 1536, 40, 32, 8, 72],
        {
          intermediate_size: 768,
          num_experts_per_tok: 10,
          full_attention_layers: 4,
          mamba_d_state: 128,
          mamba_d_conv: 4,
          mamba_expand: 2,
          mamba_n_heads: 128,
          mamba_n_groups: 1,
        },
      ],
    ],
  ),
  ...table(
    {
      model_type: "granitemoehybrid",
      tie_word_embeddings: true,
      full_attention_layers: 4,
      mamba_d_state: 128,
      mamba_d_conv: 4,
      mamba_expand: 2,
      mamba_n_groups: 1,
    },
    [
      "hidden_size",
      "shared_intermediate_size",
      "num_hidden_layers",
      "num_attention_heads",
      "num_key_value_heads",
      "vocab_size",
      "mamba_n_heads",
      "num_local_experts",
    ],
    [
      ["ibm-granite/granite-4.0-h-350m", [768, 2048, 32, 12, 4, 100_352, 48, 0]],
      ["ibm-granite/granite-4.0-h-1b", [1536, 4096, 40, 12, 4, 100_352, 48, 0]],
      ["ibm-granite/granite-4.0-h-micro", [2048, 8192, 40, 32, 8, 100_352, 64, 0]],
      [
        "ibm-granite/granite-4.0-h-tiny",
        [1536, 1024, 40, 12, 4, 100_352, 48, 64],
        { intermediate_size: 512, num_experts_per_tok: 6 },
      ],
      [
        "ibm-granite/granite-4.0-tiny-preview",
        [1536, 1024, 40, 12, 4, 49_160, 48, 62],
        { intermediate_size: 512, num_experts_per_tok: 6 },
      ],
    ],
  ),
] as const satisfies readonly ModelRow[];
