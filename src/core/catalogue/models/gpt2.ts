import type { ModelRow } from "../model-row.ts";

/** GPT-2 and OPT. */
export const gpt2 = [
  {
    id: "gpt2",
    huggingFaceId: "openai-community/gpt2",
    config: { model_type: "gpt2", n_embd: 768, n_layer: 12, n_head: 12, n_positions: 1024, vocab_size: 50_257 },
  },
  {
    id: "gpt2-xl",
    huggingFaceId: "openai-community/gpt2-xl",
    config: { model_type: "gpt2", n_embd: 1600, n_layer: 48, n_head: 25, n_positions: 1024, vocab_size: 50_257 },
  },
  {
    id: "opt-125m",
    huggingFaceId: "facebook/opt-125m",
    config: {
      model_type: "opt",
      hidden_size: 768,
      ffn_dim: 3072,
      num_hidden_layers: 12,
      num_attention_heads: 12,
      max_position_embeddings: 2048,
      vocab_size: 50_272,
    },
  },
] as const satisfies readonly ModelRow[];
