import type { ModelRow } from "../model-row.ts";

/** OLMo. */
export const olmo = [
  {
    id: "olmo-2-1124-7b",
    huggingFaceId: "allenai/OLMo-2-1124-7B",
    config: {
      model_type: "olmo2",
      hidden_size: 4096,
      intermediate_size: 11_008,
      num_hidden_layers: 32,
      num_attention_heads: 32,
      vocab_size: 100_352,
    },
  },
  {
    id: "olmo-2-1124-13b",
    huggingFaceId: "allenai/OLMo-2-1124-13B",
    config: {
      model_type: "olmo2",
      hidden_size: 5120,
      intermediate_size: 13_824,
      num_hidden_layers: 40,
      num_attention_heads: 40,
      vocab_size: 100_352,
    },
  },
  {
    id: "olmo-2-0325-32b",
    huggingFaceId: "allenai/OLMo-2-0325-32B",
    config: {
      model_type: "olmo2",
      hidden_size: 5120,
      intermediate_size: 27_648,
      num_hidden_layers: 64,
      num_attention_heads: 40,
      num_key_value_heads: 8,
      vocab_size: 100_352,
    },
  },
  {
    id: "olmoe-1b-7b-0125",
    huggingFaceId: "allenai/OLMoE-1B-7B-0125",
    config: {
      model_type: "olmoe",
      hidden_size: 2048,
      intermediate_size: 1024,
      num_hidden_layers: 16,
      num_attention_heads: 16,
      vocab_size: 50_304,
      num_experts: 64,
      num_experts_per_tok: 8,
    },
  },
] as const satisfies readonly ModelRow[];
