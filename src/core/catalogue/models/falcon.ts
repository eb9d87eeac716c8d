import type { ModelRow } from "../model-row.ts";
import { table } from "./table.ts";

/** Falcon. */
export const falcon = [
  ...table(
    { model_type: "llama", num_key_value_heads: 4, vocab_size: 131_072 },
    ["hidden_size", "intermediate_size", "num_hidden_layers", "num_attention_heads"],
    [
      ["tiiuae/Falcon3-1B-Base", [2048, 8192, 18, 8]],
      ["tiiuae/Falcon3-3B-Base", [3072, 9216, 22, 12]],
      ["tiiuae/Falcon3-7B-Base", [3072, 23_040, 28, 12]],
      ["tiiuae/Falcon3-10B-Base", [3072, 23_040, 40, 12]],
    ],
  ),
  ...table(
    { model_type: "falcon", vocab_size: 65_024 },
    ["hidden_size", "num_hidden_layers", "num_attention_heads"],
    [
      ["tiiuae/falcon-7b", [4544, 32, 71]],
      ["tiiuae/falcon-40b", [8192, 60, 128], { new_decoder_architecture: true, num_kv_heads: 8 }],
    ],
  ),
] as const satisfies readonly ModelRow[];
