import type { ModelRow } from "../model-row.ts";
import { table } from "./table.ts";

/** T5, BART and their kin. */
export const t5 = [
  ...table(
    { model_type: "t5", d_kv: 64, vocab_size: 32_128 },
    ["d_model", "d_ff", "num_layers", "num_heads"],
    [
      ["google-t5/t5-small", [512, 2048, 6, 8]],
      ["google-t5/t5-base", [768, 3072, 12, 12]],
      ["google-t5/t5-large", [1024, 4096, 24, 16]],
      ["google/flan-t5-small", [512, 1024, 8, 6], { feed_forward_proj: "gated-gelu" }],
      ["google/flan-t5-base", [768, 2048, 12, 12], { feed_forward_proj: "gated-gelu" }],
      ["google/flan-t5-large", [1024, 2816, 24, 16], { feed_forward_proj: "gated-gelu" }],
      ["google/flan-t5-xl", [2048, 5120, 24, 32], { feed_forward_proj: "gated-gelu" }],
      ["google/flan-t5-xxl", [4096, 10_240, 24, 64], { feed_forward_proj: "gated-gelu" }],
    ],
  ),
  ...table(
    { model_type: "mt5", d_kv: 64, vocab_size: 250_112, feed_forward_proj: "gated-gelu" },
    ["d_model", "d_ff", "num_layers", "num_heads"],
    [
      ["google/mt5-small", [512, 1024, 8, 6]],
      ["google/mt5-base", [768, 2048, 12, 12]],
    ],
  ),
  ...table(
    { model_type: "bart", vocab_size: 50_265 },
    [],
    [
      [
        "facebook/bart-base",
        [],
        {
          d_model: 768,
          encoder_layers: 6,
          decoder_layers: 6,
          encoder_attention_heads: 12,
          decoder_attention_heads: 12,
          encoder_ffn_dim: 3072,
          decoder_ffn_dim: 3072,
        },
      ],
      ["facebook/bart-large", []],
    ],
  ),
] as const satisfies readonly ModelRow[];
