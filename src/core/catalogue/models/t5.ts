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
      ["google-t5/t5-3b", [1024, 16_384, 24, 32], { d_kv: 128 }],
      ["google-t5/t5-11b", [1024, 65_536, 24, 128], { d_kv: 128 }],
      ["google/flan-ul2", [4096, 16_384, 32, 16], { d_kv: 256, feed_forward_proj: "gated-silu" }],
      [
        "google/madlad400-3b-mt",
        [1024, 8192, 32, 16],
        { d_kv: 128, vocab_size: 256_000, feed_forward_proj: "gated-gelu" },
      ],
      [
        "google/byt5-small",
        [1472, 3584, 12, 6],
        { num_decoder_layers: 4, vocab_size: 384, feed_forward_proj: "gated-gelu" },
      ],
      [
        "google/byt5-base",
        [1536, 3968, 18, 12],
        { num_decoder_layers: 6, vocab_size: 384, feed_forward_proj: "gated-gelu" },
      ],
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
      ["google/mt5-large", [1024, 2816, 24, 16]],
      ["google/mt5-xl", [2048, 5120, 24, 32]],
      ["google/mt5-xxl", [4096, 10_240, 24, 64]],
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
  ...table({ model_type: "mbart" }, ["vocab_size"], [["facebook/mbart-large-50", [250_054]]]),
  ...table(
    { model_type: "m2m_100" },
    ["vocab_size"],
    [
      ["facebook/nllb-200-distilled-600M", [256_206]],
      ["facebook/m2m100_418M", [128_112]],
    ],
  ),
  ...table(
    { model_type: "marian", d_model: 512, max_position_embeddings: 512 },
    ["vocab_size"],
    [
      [
        "Helsinki-NLP/opus-mt-en-de",
        [58_101],
        {
          encoder_layers: 6,
          decoder_layers: 6,
          encoder_attention_heads: 8,
          decoder_attention_heads: 8,
          encoder_ffn_dim: 2048,
          decoder_ffn_dim: 2048,
        },
      ],
    ],
  ),
] as const satisfies readonly ModelRow[];
