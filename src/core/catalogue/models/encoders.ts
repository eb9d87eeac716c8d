import type { ModelRow } from "../model-row.ts";

/** BERT and RoBERTa. */
export const encoders = [
  {
    id: "bert-base-uncased",
    huggingFaceId: "google-bert/bert-base-uncased",
    config: {
      model_type: "bert",
      hidden_size: 768,
      intermediate_size: 3072,
      num_hidden_layers: 12,
      num_attention_heads: 12,
      vocab_size: 30_522,
      max_position_embeddings: 512,
      type_vocab_size: 2,
    },
  },
  {
    id: "bert-large-uncased",
    huggingFaceId: "google-bert/bert-large-uncased",
    config: {
      model_type: "bert",
      hidden_size: 1024,
      intermediate_size: 4096,
      num_hidden_layers: 24,
      num_attention_heads: 16,
      vocab_size: 30_522,
      max_position_embeddings: 512,
      type_vocab_size: 2,
    },
  },
  {
    id: "roberta-base",
    huggingFaceId: "FacebookAI/roberta-base",
    config: {
      model_type: "roberta",
      hidden_size: 768,
      intermediate_size: 3072,
      num_hidden_layers: 12,
      num_attention_heads: 12,
      vocab_size: 50_265,
      max_position_embeddings: 514,
      type_vocab_size: 1,
    },
  },
  {
    id: "roberta-large",
    huggingFaceId: "FacebookAI/roberta-large",
    config: {
      model_type: "roberta",
      hidden_size: 1024,
      intermediate_size: 4096,
      num_hidden_layers: 24,
      num_attention_heads: 16,
      vocab_size: 50_265,
      max_position_embeddings: 514,
      type_vocab_size: 1,
    },
  },
] as const satisfies readonly ModelRow[];
