import type { Architecture } from "./architecture.ts";

/**
 * The token that ends a turn in the chat templates of a family. Read in axolotl 0.19.0
 * utils/chat_templates/templates, llamafactory 0.9.5 data/template.py and trl 1.10.0 chat_templates.
 * Families whose turns end in the tokenizer's eos token have no row.
 */
const byFamily: Readonly<Record<string, string>> = {
  falcon_h1: "<|im_end|>",
  gemma: "<end_of_turn>",
  gemma2: "<end_of_turn>",
  gemma3_text: "<end_of_turn>",
  gemma3n_text: "<end_of_turn>",
  gemma4_text: "<turn|>",
  gemma4_unified_text: "<turn|>",
  glm: "<|user|>",
  glm4: "<|user|>",
  glm4_moe: "<|user|>",
  glm4v_text: "<|user|>",
  glm4v_moe_text: "<|user|>",
  // The last turn ends in <|return|>, the eos token.
  gpt_oss: "<|end|>",
  internlm2: "<|im_end|>",
  internlm3: "<|im_end|>",
  kimi_k2: "<|im_end|>",
  lfm2: "<|im_end|>",
  lfm2_moe: "<|im_end|>",
  llama4_text: "<|eot|>",
  mllama_text_model: "<|eot_id|>",
  nemotron_h: "<|im_end|>",
  phimoe: "<|end|>",
};

/** Of a model_type with several families, by the size of the vocabulary. */
const byVocabulary: Readonly<Record<string, string>> = {
  "deepseek_v3 163840": "<|im_end|>",
  "llama 49152": "<|im_end|>",
  "llama 64000": "<|im_end|>",
  "llama 128256": "<|eot_id|>",
  "phi3 32064": "<|end|>",
  "phi3 100352": "<|im_end|>",
  "phi3 200064": "<|end|>",
};

/** What tells families of one model_type apart: its name with the size of the vocabulary. */
export const familyKey = (modelType: string, { vocabularySize }: Architecture): string =>
  `${modelType} ${vocabularySize}`;

/** Families of Qwen, from its second generation on. */
export const isQwen = (modelType: string): boolean => /^qwen[23]/.test(modelType);

/** The token that ends a turn; null where that is the tokenizer's eos token, or is not known. */
export const endOfTurn = (modelType: string, architecture: Architecture): string | null =>
  byFamily[modelType] ?? byVocabulary[familyKey(modelType, architecture)] ?? (isQwen(modelType) ? "<|im_end|>" : null);
