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
  "deepseek_v3 163840": "<|im_end|>",
  "llama 49152": "<|im_end|>",
  "llama 64000": "<|im_end|>",
  "llama 128256": "<|eot_id|>",
  "phi3 32064": "<|end|>",
  "phi3 100352": "<|im_end|>",
  "phi3 200064": "<|end|>",
};

/**
 * What a table by model_type says of the family; where one model_type is of several families, their
 * rows have the size of the vocabulary behind it.
 */
export const ofFamily = (
  table: Readonly<Record<string, string>>,
  modelType: string,
  { vocabularySize }: Architecture,
): string | undefined => table[modelType] ?? table[`${modelType} ${vocabularySize}`];

/** The token that ends a turn; null where that is the tokenizer's eos token, or is not known. */
export const endOfTurn = (modelType: string, architecture: Architecture): string | null =>
  // Qwen, from its second generation on.
  ofFamily(byFamily, modelType, architecture) ?? (/^qwen[23]/.test(modelType) ? "<|im_end|>" : null);
