import type { ModelRow } from "../model-row.ts";

/** GPT-NeoX: Pythia and the first StableLM. */
export const neox = [
  {
    id: "stablelm-base-alpha-3b",
    huggingFaceId: "stabilityai/stablelm-base-alpha-3b",
    config: {
      model_type: "gpt_neox",
      hidden_size: 4096,
      intermediate_size: 16_384,
      num_hidden_layers: 16,
      num_attention_heads: 32,
      vocab_size: 50_688,
    },
  },
  {
    id: "pythia-1b",
    huggingFaceId: "EleutherAI/pythia-1b",
    config: {
      model_type: "gpt_neox",
      hidden_size: 2048,
      intermediate_size: 8192,
      num_hidden_layers: 16,
      num_attention_heads: 8,
      vocab_size: 50_304,
    },
  },
  {
    id: "pythia-6.9b",
    huggingFaceId: "EleutherAI/pythia-6.9b",
    config: {
      model_type: "gpt_neox",
      hidden_size: 4096,
      intermediate_size: 16_384,
      num_hidden_layers: 32,
      num_attention_heads: 32,
      vocab_size: 50_432,
    },
  },
] as const satisfies readonly ModelRow[];
