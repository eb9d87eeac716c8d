import type { ModelRow } from "../model-row.ts";
import { sizeFields, table } from "./table.ts";

/** Phi. */
export const phi = [
  ...table(
    { model_type: "phi", num_attention_heads: 32, vocab_size: 51_200 },
    ["hidden_size", "intermediate_size", "num_hidden_layers"],
    [
      ["microsoft/phi-1_5", [2048, 8192, 24]],
      ["microsoft/phi-2", [2560, 10_240, 32]],
      ["microsoft/phi-1", [2048, 8192, 24]],
    ],
  ),
  ...table(
    { model_type: "phi3" },
    [...sizeFields, "vocab_size"],
    [
      ["microsoft/Phi-3-mini-4k-instruct", [3072, 8192, 32, 32, 32_064], { sliding_window: 2047 }],
      ["microsoft/phi-4", [5120, 17_920, 40, 40, 100_352], { num_key_value_heads: 10 }],
      [
        "microsoft/Phi-4-mini-instruct",
        [3072, 8192, 32, 24, 200_064],
        { num_key_value_heads: 8, tie_word_embeddings: true },
      ],
      ["microsoft/Phi-3-mini-128k-instruct", [3072, 8192, 32, 32, 32_064]],
      [
        "microsoft/Phi-3-medium-4k-instruct",
        [5120, 17_920, 40, 40, 32_064],
        { num_key_value_heads: 10, sliding_window: 2047 },
      ],
      ["microsoft/Phi-3.5-mini-instruct", [3072, 8192, 32, 32, 32_064]],
    ],
  ),
  ...table(
    {
      model_type: "phimoe",
      hidden_size: 4096,
      num_hidden_layers: 32,
      vocab_size: 32_064,
      num_local_experts: 16,
      num_experts_per_tok: 2,
    },
    ["intermediate_size", "num_attention_heads", "num_key_value_heads"],
    [
      ["microsoft/Phi-3.5-MoE-instruct", [6400, 32, 8]],
      ["microsoft/Phi-tiny-MoE-instruct", [448, 16, 4], { head_dim: 128 }],
      ["microsoft/Phi-mini-MoE-instruct", [960, 32, 8]],
    ],
  ),
] as const satisfies readonly ModelRow[];
