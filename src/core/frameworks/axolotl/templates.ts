import { endOfTurn, ofFamily } from "../../catalogue/chat-formats.ts";
import type { Job } from "../job.ts";
import { present, type Setting, set } from "../settings.ts";

/** Axolotl's chat templates of families, by model_type (utils/schemas/enums.py). */
const byFamily: Readonly<Record<string, string>> = {
  cohere: "cohere",
  deepseek_v2: "deepseek_v2",
  deepseek_v3: "deepseek_v3",
  exaone: "exaone",
  exaone4: "exaone4",
  falcon_h1: "falcon_h1",
  gemma: "gemma",
  gemma2: "gemma",
  gemma3_text: "gemma3",
  gemma3n_text: "gemma3n",
  gemma4_text: "gemma4",
  gemma4_unified_text: "gemma4_unified",
  llama4_text: "llama4",
  mixtral: "mistral_v1",
  mllama_text_model: "llama3_2_vision",
  nemotron_h: "nemotron_h",
  phimoe: "phi_35",
  qwen2: "qwen_25",
  qwen2_moe: "qwen_25",
  qwen2_vl: "qwen2_vl",
  qwen2_5_vl: "qwen2_vl",
  qwen3: "qwen3",
  qwen3_moe: "qwen3",
  qwen3_next: "qwen3",
  qwen3_5_text: "qwen3_5",
  qwen3_5_moe_text: "qwen3_5",
  "llama 49152": "chatml",
  "llama 64000": "chatml",
  "llama 128256": "llama3",
  "mistral 32000": "mistral_v1",
  "mistral 32768": "mistral_v2v3",
  "mistral 131072": "mistral_v3_tekken",
  "phi3 32064": "phi_3",
};

/** Base models that have no template bring its markers in their vocabulary, not what they mean. */
const untrained: Readonly<Record<string, string>> = { llama3: "Llama 3's", llama4: "Llama 4's" };

/**
 * The template of the tokenizer; where that has none, as most base models', the one of the family,
 * else Alpaca's, which takes no token that a model would have to learn.
 */
const template = ({ modelType, architecture }: Job): Setting => {
  const family = ofFamily(byFamily, modelType, architecture);
  return set(
    "chat_template",
    `tokenizer_default_fallback_${family ?? "alpaca"}`,
    family === undefined
      ? "the model's own; where it has none Alpaca's headings, with the eos token at the end"
      : untrained[family] === undefined
        ? "the model's own; where it has none its family's"
        : `the model's own; of base models ${untrained[family]}, whose markers they were not trained on`,
  );
};

/** How conversations become text, and which token ends a turn. */
export const chatTemplate = (job: Job): readonly Setting[] => {
  const ends = endOfTurn(job.modelType, job.architecture);
  return present([
    template(job),
    job.training.method === "sft" &&
      ends !== null &&
      set("eot_tokens", [ends], "ends a turn; Axolotl trains the eos token by itself, and this one where it is named"),
  ]);
};
