import type { ModelRow } from "../model-row.ts";
import { table } from "./table.ts";

/** T5. */
export const t5 = [
  ...table(
    { model_type: "t5", d_kv: 64, vocab_size: 32_128 },
    ["d_model", "d_ff", "num_layers", "num_heads"],
    [
      ["google-t5/t5-small", [512, 2048, 6, 8]],
      ["google-t5/t5-base", [768, 3072, 12, 12]],
      ["google-t5/t5-large", [1024, 4096, 24, 16]],
      ["google/flan-t5-xl", [2048, 5120, 24, 32], { feed_forward_proj: "gated-gelu", tie_word_embeddings: false }],
      ["google/flan-t5-xxl", [4096, 10_240, 24, 64], { feed_forward_proj: "gated-gelu", tie_word_embeddings: false }],
    ],
  ),
] as const satisfies readonly ModelRow[];
