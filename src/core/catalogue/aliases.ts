import type { RowId } from "./models.ts";

/**
 * Names that no rule leads to a row: releases with the same config.json but for what no formula
 * reads, and short forms. A name is read by the rules of names.ts before it is looked up here, so
 * that owners, variants, dates and quantizations need no lines of their own.
 */
export const aliases: Readonly<Record<string, RowId>> = {
  "Mistral-7B-v0.2": "mistral-7b-v0.1",
  "Mistral-Nemo": "mistral-nemo-base-2407",
  "Mistral-Nemo-12B": "mistral-nemo-base-2407",
  "Mixtral-8x7B": "mixtral-8x7b-v0.1",
  "Mixtral-8x22B": "mixtral-8x22b-v0.1",
  TinyLlama: "tiny-llama-1.1b",
  "TinyLlama-1.1B": "tiny-llama-1.1b",
  "TinyLlama-1.1B-v1.0": "tiny-llama-1.1b",
  "Gemma-1.1-2B": "gemma-2b",
  "Gemma-1.1-7B": "gemma-7b",
  "Phi-4-reasoning-plus": "phi-4",
  "Phi-1.5": "phi-1_5",
  "Phi-3-mini": "phi-3-mini-4k-instruct",
  "Phi-3-medium": "phi-3-medium-4k-instruct",
  "QwQ-32B-Preview": "qwq-32b",
  "Llama-3.3-70B": "llama-3.3-70b-instruct",
  "GPT-OSS-20B": "gpt-oss-20b",
  "Kimi-K2": "kimi-k2-instruct",
  SOLAR: "solar-10.7b-v1.0",
  "SOLAR-10.7B": "solar-10.7b-v1.0",
  "BERT-base": "bert-base-uncased",
  "BERT-large": "bert-large-uncased",
};

/**
 * Models whose names lead by the rules to a row that they are not: their weights have other sizes,
 * or are stored otherwise.
 */
export const apart = /kimi-k2-thinking|codellama-\d+b-python|olmo[-_ ]?1b[-_ ]?0724/;
