import type { ModelRow } from "../model-row.ts";
import { sizeFields, table } from "./table.ts";

/** Command and Aya. */
export const cohere = [
  ...table(
    { model_type: "cohere" },
    [...sizeFields, "num_key_value_heads", "vocab_size"],
    [
      ["CohereLabs/aya-expanse-8b", [4096, 14_336, 32, 32, 8, 256_000]],
      ["CohereLabs/aya-expanse-32b", [8192, 24_576, 40, 64, 8, 256_000]],
      ["CohereLabs/aya-vision-32b", [8192, 24_576, 40, 64, 8, 256_000], { vision_config: true }],
      ["CohereLabs/c4ai-command-r-v01", [8192, 22_528, 40, 64, 64, 256_000]],
      ["CohereLabs/c4ai-command-r-08-2024", [8192, 24_576, 40, 64, 8, 256_000]],
      ["CohereLabs/c4ai-command-r-plus", [12_288, 33_792, 64, 96, 8, 256_000], { use_qk_norm: true }],
    ],
  ),
  ...table({ model_type: "cohere2", num_key_value_heads: 8, vocab_size: 256_000, sliding_window: 4096 }, sizeFields, [
    ["CohereLabs/c4ai-command-r7b-12-2024", [4096, 14_336, 32, 32]],
    ["CohereLabs/aya-vision-8b", [4096, 14_336, 32, 32], { vision_config: true }],
    ["CohereLabs/c4ai-command-a-03-2025", [12_288, 36_864, 64, 96]],
  ]),
] as const satisfies readonly ModelRow[];
