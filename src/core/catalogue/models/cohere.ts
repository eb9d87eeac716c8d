import type { ModelRow } from "../model-row.ts";
import { table } from "./table.ts";

/** Command and Aya. */
export const cohere = [
  ...table(
    { model_type: "cohere" },
    [
      "hidden_size",
      "intermediate_size",
      "num_hidden_layers",
      "num_attention_heads",
      "num_key_value_heads",
      "vocab_size",
    ],
    [["CohereLabs/aya-expanse-8b", [4096, 14_336, 32, 32, 8, 256_000]]],
  ),
] as const satisfies readonly ModelRow[];
