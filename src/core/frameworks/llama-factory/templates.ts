import { ofFamily } from "../../catalogue/chat-formats.ts";
import { instructVersionOf } from "../../catalogue/instruct-versions.ts";
import type { Job } from "../job.ts";
import { type Setting, set } from "../settings.ts";

// Names of chat templates as data/template.py has them, for the models that extras/constants.py lists
// with them.

/** What a model's name says, before its family does; null where its tokenizer's own is taken. */
const byName: readonly (readonly [name: RegExp, template: string | null])[] = [
  [/DeepSeek-R1/, "deepseekr1"],
  [/Hermes/i, null],
  [/zephyr/i, "zephyr"],
  [/Llama-2-/, "llama2"],
  [/paligemma/, "paligemma"],
  [/SOLAR-10/, "solar"],
  [/SmolLM-/, "smollm"],
  [/SmolLM2-/, "smollm2"],
  [/OpenCoder-/, "opencoder"],
  [/Seed-Coder-/, "seed_coder"],
  [/deepseek-llm-/, "deepseek"],
  [/deepseek-coder-/, "deepseekcoder"],
  [/Moonlight-/, "moonlight"],
  [/Kimi-VL-/, "kimi_vl"],
  [/Kimi-/, null],
  [/GLM-Z1-/, "glmz1"],
  [/gemma-4-E\dB/, "gemma4n"],
  [/granite-4/, null],
  [/InternVL3/, "intern_vl"],
  [/LFM2[\d.]*-VL-/, "lfm2_vl"],
  [/MiniCPM4/, "cpm4"],
  [/Mistral-Small-(?:24B|3)|Devstral-Small-25/, "mistral_small"],
  [/Mistral-Nemo-|Ministral-8B/, "ministral"],
  [/Qwen3\.6/, "qwen3_6"],
];

/** By model_type; of Qwen3 for data without thoughts. */
const byFamily: Readonly<Record<string, string>> = {
  cohere: "cohere",
  deepseek_v2: "deepseek",
  deepseek_v3: "deepseek3",
  ernie4_5: "ernie_nothink",
  ernie4_5_moe: "ernie_nothink",
  exaone: "exaone",
  falcon: "falcon",
  falcon_h1: "falcon_h1",
  gemma: "gemma",
  gemma2: "gemma2",
  gemma3n_text: "gemma3n",
  gemma4_text: "gemma4",
  glm: "glm4",
  glm4: "glm4",
  glm4_moe: "glm4_moe",
  glm4_moe_lite: "glm4_7",
  gpt_oss: "gpt_oss",
  granite: "granite3",
  granitemoe: "granite3",
  hunyuan_v1_dense: "hunyuan",
  hunyuan_v1_moe: "hunyuan",
  internlm2: "intern2",
  internlm3: "intern2",
  lfm2: "lfm2",
  llama4_text: "llama4",
  mimo: "mimo",
  minimax_m2: "minimax2",
  ministral3: "ministral3",
  mixtral: "mistral",
  mllama_text_model: "mllama",
  phimoe: "phi",
  qwen2: "qwen",
  qwen2_moe: "qwen",
  qwen2_vl: "qwen2_vl",
  qwen2_5_vl: "qwen2_vl",
  qwen3: "qwen3_nothink",
  qwen3_moe: "qwen3_nothink",
  qwen3_next: "qwen3_nothink",
  qwen3_vl_text: "qwen3_vl_nothink",
  qwen3_vl_moe_text: "qwen3_vl_nothink",
  qwen3_5_text: "qwen3_5_nothink",
  qwen3_5_moe_text: "qwen3_5_nothink",
  seed_oss: "seed_oss",
  "llama 64000": "yi",
  "llama 128256": "llama3",
  "mistral 32000": "mistral",
  "mistral 32768": "mistral",
  "phi3 32064": "phi",
  "phi3 100352": "phi4",
  "phi3 200064": "phi4_mini",
};

/** Families whose base models were never given a chat template, and most of which have no others. */
const withoutTemplate = /^(?:bloom|gpt2|gpt_bigcode|gpt_neo|gpt_neox|gptj|mpt|olmo|opt|phi|stablelm|starcoder2)$/;

/** Whether it is a base model whose tokenizer has no template. */
const hasNone = ({ model, modelType, isCheckpoint }: Job): boolean =>
  model !== null && !isCheckpoint && (withoutTemplate.test(modelType) || instructVersionOf(model) !== null);

/** Gemma 3's template reads images too, which its smallest models do not. */
const ofGemma3 = ({ architecture: { leftOut = [] } }: Job): string =>
  leftOut.includes("vision") ? "gemma3" : "gemma2";

/** The name of the model's chat template; null where the framework reads it from the tokenizer. */
const templateOf = (job: Job): string | null => {
  const { model, modelType, architecture } = job;
  const name = model?.replace(/^.*\//, "") ?? "";
  const named = byName.find(([pattern]) => pattern.test(name));
  if (named) return named[1];
  if (modelType === "gemma3_text") return ofGemma3(job);
  const template = ofFamily(byFamily, modelType, architecture) ?? null;
  return modelType.startsWith("qwen3") && name.includes("Thinking")
    ? (template?.replace("_nothink", "") ?? null)
    : template;
};

/** LLaMA-Factory's `template`, which also says what ends an answer. */
export const template = (job: Job): Setting => {
  const name = templateOf(job);
  if (name !== null) return set("template", name, "the chat format; see the README for your model");
  return hasNone(job)
    ? set(
        "template",
        "default",
        "questions and answers in plain words, which end in the eos token: a base model has no template",
      )
    : set("template", null, "that of the model's tokenizer; if it has none take default, by which answers end");
};
