import type { ModelRow } from "../model-row.ts";

/** Phi. */
export const phi = [
  {
    id: "phi-1_5",
    huggingFaceId: "microsoft/phi-1_5",
    config: {
      model_type: "phi",
      hidden_size: 2048,
      intermediate_size: 8192,
      num_hidden_layers: 24,
      num_attention_heads: 32,
      vocab_size: 51_200,
    },
  },
  {
    id: "phi-2",
    huggingFaceId: "microsoft/phi-2",
    config: {
      model_type: "phi",
      hidden_size: 2560,
      intermediate_size: 10_240,
      num_hidden_layers: 32,
      num_attention_heads: 32,
      vocab_size: 51_200,
    },
  },
  {
    id: "phi-3-mini-4k-instruct",
    huggingFaceId: "microsoft/Phi-3-mini-4k-instruct",
    config: {
      model_type: "phi3",
      hidden_size: 3072,
      intermediate_size: 8192,
      num_hidden_layers: 32,
      num_attention_heads: 32,
      vocab_size: 32_064,
    },
  },
  {
    id: "phi-4",
    huggingFaceId: "microsoft/phi-4",
    config: {
      model_type: "phi3",
      hidden_size: 5120,
      intermediate_size: 17_920,
      num_hidden_layers: 40,
      num_attention_heads: 40,
      num_key_value_heads: 10,
      vocab_size: 100_352,
    },
  },
  {
    id: "phi-4-mini-instruct",
    huggingFaceId: "microsoft/Phi-4-mini-instruct",
    config: {
      model_type: "phi3",
      hidden_size: 3072,
      intermediate_size: 8192,
      num_hidden_layers: 32,
      num_attention_heads: 24,
      num_key_value_heads: 8,
      vocab_size: 200_064,
      tie_word_embeddings: true,
    },
  },
] as const satisfies readonly ModelRow[];
