import type { ModelRow } from "../model-row.ts";
import { table } from "./table.ts";

/** BERT, RoBERTa and other encoders. */
export const encoders = [
  ...table(
    { model_type: "bert", vocab_size: 30_522, max_position_embeddings: 512, type_vocab_size: 2 },
    ["hidden_size", "intermediate_size", "num_hidden_layers", "num_attention_heads"],
    [
      ["google-bert/bert-base-uncased", [768, 3072, 12, 12]],
      ["google-bert/bert-large-uncased", [1024, 4096, 24, 16]],
      ["BAAI/bge-small-en-v1.5", [384, 1536, 12, 12]],
      ["BAAI/bge-base-en-v1.5", [768, 3072, 12, 12]],
      ["BAAI/bge-large-en-v1.5", [1024, 4096, 24, 16]],
      ["google-bert/bert-base-cased", [768, 3072, 12, 12], { vocab_size: 28_996 }],
      ["google-bert/bert-base-multilingual-cased", [768, 3072, 12, 12], { vocab_size: 119_547 }],
      ["google-bert/bert-base-chinese", [768, 3072, 12, 12], { vocab_size: 21_128 }],
      ["sentence-transformers/all-MiniLM-L6-v2", [384, 1536, 6, 12]],
    ],
  ),
  ...table(
    { model_type: "roberta", vocab_size: 50_265, max_position_embeddings: 514, type_vocab_size: 1 },
    ["hidden_size", "intermediate_size", "num_hidden_layers", "num_attention_heads"],
    [
      ["FacebookAI/roberta-base", [768, 3072, 12, 12]],
      ["FacebookAI/roberta-large", [1024, 4096, 24, 16]],
      ["distilbert/distilroberta-base", [768, 3072, 6, 12]],
    ],
  ),
  ...table(
    { model_type: "xlm-roberta" },
    [
      "hidden_size",
      "intermediate_size",
      "num_hidden_layers",
      "num_attention_heads",
      "vocab_size",
      "max_position_embeddings",
      "type_vocab_size",
    ],
    [
      ["intfloat/multilingual-e5-large", [1024, 4096, 24, 16, 250_002, 514, 1]],
      ["FacebookAI/xlm-roberta-base", [768, 3072, 12, 12, 250_002, 514, 1]],
      ["BAAI/bge-m3", [1024, 4096, 24, 16, 250_002, 8194, 1]],
    ],
  ),
  ...table(
    { model_type: "modernbert", vocab_size: 50_368 },
    ["hidden_size", "intermediate_size", "num_hidden_layers", "num_attention_heads"],
    [
      ["answerdotai/ModernBERT-base", [768, 1152, 22, 12]],
      ["answerdotai/ModernBERT-large", [1024, 2624, 28, 16]],
    ],
  ),
  ...table(
    { model_type: "distilbert" },
    ["dim", "hidden_dim", "n_layers", "n_heads", "vocab_size", "max_position_embeddings"],
    [["distilbert/distilbert-base-uncased", [768, 3072, 6, 12, 30_522, 512]]],
  ),
] as const satisfies readonly ModelRow[];
