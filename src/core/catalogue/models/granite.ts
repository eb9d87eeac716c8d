import type { ModelRow } from "../model-row.ts";
import { table } from "./table.ts";

/** Granite. */
export const granite = [
  ...table(
    { model_type: "granite", num_key_value_heads: 8 },
    ["hidden_size", "intermediate_size", "num_hidden_layers", "num_attention_heads", "vocab_size"],
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
      ["ibm-granite/granite-3.1-8b-instruct", [4096, 12_800, 40, 32, 49_155], { tie_word_embeddings: true }],
    ],
  ),
] as const satisfies readonly ModelRow[];
