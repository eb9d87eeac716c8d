import type { ModelRow } from "../model-row.ts";
import { table } from "./table.ts";

/** Nemotron. */
export const nemotron = [
  ...table(
    { model_type: "llama", num_key_value_heads: 8, vocab_size: 128_256 },
    ["hidden_size", "intermediate_size", "num_hidden_layers", "num_attention_heads"],
    [
      ["nvidia/Llama-3.1-Nemotron-Nano-4B-v1.1", [3072, 9216, 32, 32], { head_dim: 128 }],
      ["nvidia/Llama-3.1-Nemotron-Nano-8B-v1", [4096, 14_336, 32, 32]],
      ["nvidia/Llama-3.1-Nemotron-70B-Instruct-HF", [8192, 28_672, 80, 64]],
    ],
  ),
  ...table(
    { model_type: "mistral" },
    [
      "hidden_size",
      "intermediate_size",
      "num_hidden_layers",
      "num_attention_heads",
      "num_key_value_heads",
      "vocab_size",
    ],
    [["nvidia/Mistral-NeMo-Minitron-8B-Base", [4096, 11_520, 40, 32, 8, 131_072]]],
  ),
] as const satisfies readonly ModelRow[];
