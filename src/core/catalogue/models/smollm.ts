import type { ModelRow } from "../model-row.ts";
import { sizeFields, table } from "./table.ts";

/** SmolLM. */
export const smollm = [
  ...table({ model_type: "llama", vocab_size: 49_152, tie_word_embeddings: true }, sizeFields, [
    ["HuggingFaceTB/SmolLM2-135M", [576, 1536, 30, 9], { num_key_value_heads: 3 }],
    ["HuggingFaceTB/SmolLM2-360M", [960, 2560, 32, 15], { num_key_value_heads: 5 }],
    ["HuggingFaceTB/SmolLM2-1.7B", [2048, 8192, 24, 32]],
    ["HuggingFaceTB/SmolLM-135M", [576, 1536, 30, 9], { num_key_value_heads: 3 }],
    ["HuggingFaceTB/SmolLM-360M", [960, 2560, 32, 15], { num_key_value_heads: 5 }],
    ["HuggingFaceTB/SmolLM-1.7B", [2048, 8192, 24, 32]],
  ]),
  ...table(
    { model_type: "smollm3" },
    [...sizeFields, "num_key_value_heads", "vocab_size"],
    [["HuggingFaceTB/SmolLM3-3B", [2048, 11_008, 36, 16, 4, 128_256]]],
  ),
] as const satisfies readonly ModelRow[];
