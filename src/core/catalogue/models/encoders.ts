import type { ModelRow } from "../model-row.ts";
import { sizeFields, table } from "./table.ts";

/** BERT, RoBERTa and other encoders. */
export const encoders = [
  ...table({ model_type: "bert", vocab_size: 30_522, max_position_embeddings: 512, type_vocab_size: 2 }, sizeFields, [
    ["google-bert/bert-base-uncased", [768, 3072, 12, 12]],
    ["google-bert/bert-large-uncased", [1024, 4096, 24, 16]],
    ["BAAI/bge-small-en-v1.5", [384, 1536, 12, 12]],
    ["BAAI/bge-base-en-v1.5", [768, 3072, 12, 12]],
    ["BAAI/bge-large-en-v1.5", [1024, 4096, 24, 16]],
    ["google-bert/bert-base-cased", [768, 3072, 12, 12], { vocab_size: 28_996 }],
    ["google-bert/bert-large-cased", [1024, 4096, 24, 16], { vocab_size: 28_996 }],
    ["google-bert/bert-base-multilingual-cased", [768, 3072, 12, 12], { vocab_size: 119_547 }],
    ["google-bert/bert-base-chinese", [768, 3072, 12, 12], { vocab_size: 21_128 }],
    ["sentence-transformers/all-MiniLM-L6-v2", [384, 1536, 6, 12]],
    ["BAAI/bge-small-zh-v1.5", [512, 2048, 4, 8], { vocab_size: 21_128 }],
    ["BAAI/bge-large-zh-v1.5", [1024, 4096, 24, 16], { vocab_size: 21_128 }],
    ["intfloat/multilingual-e5-small", [384, 1536, 12, 12], { vocab_size: 250_037 }],
    ["dbmdz/bert-base-german-cased", [768, 3072, 12, 12], { vocab_size: 31_102 }],
    ["deepset/gbert-large", [1024, 4096, 24, 16], { vocab_size: 31_102 }],
    ["allenai/scibert_scivocab_uncased", [768, 3072, 12, 12], { vocab_size: 31_090 }],
    ["sentence-transformers/LaBSE", [768, 3072, 12, 12], { vocab_size: 501_153 }],
  ]),
  ...table(
    { model_type: "roberta", vocab_size: 50_265, max_position_embeddings: 514, type_vocab_size: 1 },
    sizeFields,
    [
      ["FacebookAI/roberta-base", [768, 3072, 12, 12]],
      ["FacebookAI/roberta-large", [1024, 4096, 24, 16]],
      ["distilbert/distilroberta-base", [768, 3072, 6, 12]],
    ],
  ),
  ...table(
    { model_type: "xlm-roberta" },
    [...sizeFields, "vocab_size", "max_position_embeddings", "type_vocab_size"],
    [
      ["intfloat/multilingual-e5-large", [1024, 4096, 24, 16, 250_002, 514, 1]],
      ["FacebookAI/xlm-roberta-base", [768, 3072, 12, 12, 250_002, 514, 1]],
      ["BAAI/bge-m3", [1024, 4096, 24, 16, 250_002, 8194, 1]],
    ],
  ),
  ...table(
    { model_type: "camembert", max_position_embeddings: 514, type_vocab_size: 1 },
    [...sizeFields, "vocab_size"],
    [["almanach/camembert-base", [768, 3072, 12, 12, 32_005]]],
  ),
  ...table(
    { model_type: "mpnet", max_position_embeddings: 514 },
    [...sizeFields, "vocab_size"],
    [["sentence-transformers/all-mpnet-base-v2", [768, 3072, 12, 12, 30_527]]],
  ),
  ...table({ model_type: "nomic_bert", vocab_size: 30_528 }, sizeFields, [
    ["nomic-ai/nomic-embed-text-v1.5", [768, 3072, 12, 12]],
  ]),
  ...table(
    { model_type: "eurobert", vocab_size: 128_256 },
    [...sizeFields, "num_key_value_heads"],
    [
      ["EuroBERT/EuroBERT-210m", [768, 3072, 12, 12, 12]],
      ["EuroBERT/EuroBERT-610m", [1152, 4096, 26, 18, 6]],
      ["EuroBERT/EuroBERT-2.1B", [2304, 6144, 32, 18, 6]],
    ],
  ),
  ...table(
    { model_type: "electra", vocab_size: 30_522 },
    ["embedding_size", "hidden_size", "intermediate_size", "num_hidden_layers", "num_attention_heads"],
    [
      ["google/electra-small-discriminator", [128, 256, 1024, 12, 4]],
      ["google/electra-base-discriminator", [768, 768, 3072, 12, 12]],
      ["google/electra-large-discriminator", [1024, 1024, 4096, 24, 16]],
    ],
  ),
  ...table({ model_type: "modernbert", vocab_size: 50_368 }, sizeFields, [
    ["answerdotai/ModernBERT-base", [768, 1152, 22, 12]],
    ["answerdotai/ModernBERT-large", [1024, 2624, 28, 16]],
    ["jhu-clsp/mmBERT-base", [768, 1152, 22, 12], { vocab_size: 256_000 }],
    ["jhu-clsp/mmBERT-small", [384, 1152, 22, 6], { vocab_size: 256_000 }],
    ["ibm-granite/granite-embedding-small-english-r2", [384, 1536, 12, 12]],
    ["ibm-granite/granite-embedding-97m-multilingual-r2", [384, 1536, 12, 12], { vocab_size: 180_000 }],
    ["ibm-granite/granite-embedding-311m-multilingual-r2", [768, 1152, 22, 12], { vocab_size: 262_152 }],
  ]),
  ...table(
    { model_type: "distilbert" },
    ["dim", "hidden_dim", "n_layers", "n_heads", "vocab_size", "max_position_embeddings"],
    [
      ["distilbert/distilbert-base-uncased", [768, 3072, 6, 12, 30_522, 512]],
      ["distilbert/distilbert-base-cased", [768, 3072, 6, 12, 28_996, 512]],
      ["distilbert/distilbert-base-multilingual-cased", [768, 3072, 6, 12, 119_547, 512]],
    ],
  ),
  ...table(
    {
      model_type: "deberta-v2",
      max_position_embeddings: 512,
      type_vocab_size: 0,
      relative_attention: true,
      position_biased_input: false,
      position_buckets: 256,
      norm_rel_ebd: "layer_norm",
    },
    [...sizeFields, "vocab_size"],
    [
      ["microsoft/deberta-v3-xsmall", [384, 1536, 12, 6, 128_100]],
      ["microsoft/deberta-v3-small", [768, 3072, 6, 12, 128_100]],
      ["microsoft/deberta-v3-base", [768, 3072, 12, 12, 128_100]],
      ["microsoft/deberta-v3-large", [1024, 4096, 24, 16, 128_100]],
      ["microsoft/mdeberta-v3-base", [768, 3072, 12, 12, 251_000]],
    ],
  ),
] as const satisfies readonly ModelRow[];
