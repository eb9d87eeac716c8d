import type { ModelRow } from "../model-row.ts";
import { sizeFields, table } from "./table.ts";

/** OLMo. */
export const olmo = [
  ...table({ model_type: "olmo", vocab_size: 50_304 }, sizeFields, [
    ["allenai/OLMo-1B-hf", [2048, 8192, 16, 16], { tie_word_embeddings: true }],
    ["allenai/OLMo-7B-hf", [4096, 11_008, 32, 32]],
    ["allenai/OLMo-1B-0724-hf", [2048, 8192, 16, 16]],
  ]),
  ...table({ model_type: "olmo2", vocab_size: 100_352 }, sizeFields, [
    ["allenai/OLMo-2-1124-7B", [4096, 11_008, 32, 32]],
    ["allenai/OLMo-2-1124-13B", [5120, 13_824, 40, 40]],
    ["allenai/OLMo-2-0325-32B", [5120, 27_648, 64, 40], { num_key_value_heads: 8 }],
    ["allenai/OLMo-2-0425-1B", [2048, 8192, 16, 16]],
  ]),
  ...table(
    {
      model_type: "olmoe",
      hidden_size: 2048,
      intermediate_size: 1024,
      num_hidden_layers: 16,
      num_attention_heads: 16,
      vocab_size: 50_304,
      num_experts: 64,
      num_experts_per_tok: 8,
    },
    [],
    [
      ["allenai/OLMoE-1B-7B-0125", []],
      ["allenai/OLMoE-1B-7B-0924", []],
    ],
  ),
  ...table({ model_type: "olmo3", vocab_size: 100_278 }, sizeFields, [
    ["allenai/Olmo-3-1025-7B", [4096, 11_008, 32, 32]],
    ["allenai/Olmo-3-1125-32B", [5120, 27_648, 64, 40], { num_key_value_heads: 8 }],
  ]),
  ...table({ model_type: "olmo_hybrid", vocab_size: 100_352 }, sizeFields, [
    ["allenai/Olmo-Hybrid-7B", [3840, 11_008, 32, 30]],
  ]),
] as const satisfies readonly ModelRow[];
