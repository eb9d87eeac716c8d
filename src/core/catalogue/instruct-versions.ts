import { saysTaughtToAnswer } from "./taught-names.ts";

/**
 * The versions of base models that were taught to answer, as their makers call them: after the base
 * model's name comes this, or it stands in place of "base" there. Read in the lists of models of
 * llamafactory 0.9.5, ms-swift 4.6.0 and unsloth 2026.10.9, a few in code on GitHub.
 */
const byAddition = {
  "-Instruct": [
    "meta-llama/Llama-3.2-1B",
    "meta-llama/Llama-3.2-3B",
    "meta-llama/Meta-Llama-3-8B",
    "meta-llama/Meta-Llama-3.1-8B",
    "meta-llama/Meta-Llama-3.1-70B",
    "meta-llama/Meta-Llama-3.1-405B",
    "meta-llama/Meta-Llama-3-70B",
    "meta-llama/Llama-4-Scout-17B-16E",
    "meta-llama/Llama-4-Maverick-17B-128E",
    "meta-llama/Llama-3.2-11B-Vision",
    "meta-llama/Llama-3.2-90B-Vision",
    "Qwen/Qwen2.5-0.5B",
    "Qwen/Qwen2.5-1.5B",
    "Qwen/Qwen2.5-3B",
    "Qwen/Qwen2.5-7B",
    "Qwen/Qwen2.5-14B",
    "Qwen/Qwen2.5-32B",
    "Qwen/Qwen2.5-72B",
    "Qwen/Qwen2-0.5B",
    "Qwen/Qwen2-1.5B",
    "Qwen/Qwen2-7B",
    "Qwen/Qwen2-72B",
    "Qwen/Qwen2-Math-1.5B",
    "Qwen/Qwen2.5-Coder-0.5B",
    "Qwen/Qwen2.5-Coder-1.5B",
    "Qwen/Qwen2.5-Coder-3B",
    "Qwen/Qwen2.5-Coder-7B",
    "Qwen/Qwen2.5-Coder-14B",
    "Qwen/Qwen2.5-Coder-32B",
    "Qwen/Qwen2.5-Math-1.5B",
    "Qwen/Qwen2.5-Math-7B",
    "Qwen/Qwen2-57B-A14B",
    "moonshotai/Moonlight-16B-A3B",
    "HuggingFaceTB/SmolLM2-135M",
    "HuggingFaceTB/SmolLM2-360M",
    "HuggingFaceTB/SmolLM2-1.7B",
    "HuggingFaceTB/SmolLM-135M",
    "HuggingFaceTB/SmolLM-360M",
    "HuggingFaceTB/SmolLM-1.7B",
    "allenai/OLMo-2-0325-32B",
    "allenai/OLMoE-1B-7B-0125",
    "allenai/OLMoE-1B-7B-0924",
    "allenai/OLMo-2-1124-7B",
    "allenai/OLMo-2-1124-13B",
  ],
  "-Chat": [
    "01-ai/Yi-6B",
    "01-ai/Yi-34B",
    "01-ai/Yi-1.5-6B",
    "01-ai/Yi-1.5-9B",
    "01-ai/Yi-1.5-34B",
    "01-ai/Yi-Coder-9B",
    "Qwen/Qwen1.5-0.5B",
    "Qwen/Qwen1.5-1.8B",
    "Qwen/Qwen1.5-4B",
    "Qwen/Qwen1.5-7B",
    "Qwen/Qwen1.5-14B",
    "Qwen/Qwen1.5-32B",
    "Qwen/Qwen1.5-72B",
    "Qwen/Qwen1.5-110B",
    "Qwen/CodeQwen1.5-7B",
    "Qwen/Qwen-1_8B",
    "Qwen/Qwen-7B",
    "Qwen/Qwen-14B",
    "Qwen/Qwen-72B",
    "Qwen/Qwen1.5-MoE-A2.7B",
    "deepseek-ai/DeepSeek-V2-Lite",
    "deepseek-ai/DeepSeek-V2",
  ],
  "-it": [
    "google/gemma-2-2b",
    "google/gemma-2-9b",
    "google/gemma-2-27b",
    "google/gemma-3-270m",
    "google/gemma-2b",
    "google/gemma-7b",
  ],
  "-instruct": ["tiiuae/falcon-7b", "tiiuae/falcon-40b", "mosaicml/mpt-7b", "mosaicml/mpt-30b"],
} as const;

const inPlaceOfBase = {
  Instruct: [
    "mistralai/Mistral-Nemo-Base-2407",
    "mistralai/Mistral-Small-24B-Base-2501",
    "tiiuae/Falcon-H1-0.5B-Base",
    "tiiuae/Falcon-H1-1.5B-Base",
    "tiiuae/Falcon-H1-1.5B-Deep-Base",
    "tiiuae/Falcon-H1-3B-Base",
    "tiiuae/Falcon-H1-7B-Base",
    "tiiuae/Falcon-H1-34B-Base",
    "LiquidAI/LFM2.5-1.2B-Base",
    "ByteDance-Seed/Seed-Coder-8B-Base",
    "tiiuae/Falcon3-1B-Base",
    "tiiuae/Falcon3-3B-Base",
    "tiiuae/Falcon3-7B-Base",
    "tiiuae/Falcon3-10B-Base",
  ],
  chat: ["deepseek-ai/deepseek-llm-7b-base", "deepseek-ai/deepseek-llm-67b-base"],
  instruct: [
    "deepseek-ai/deepseek-coder-7b-base-v1.5",
    "deepseek-ai/deepseek-coder-1.3b-base",
    "deepseek-ai/deepseek-coder-6.7b-base",
    "deepseek-ai/deepseek-coder-33b-base",
    "ibm-granite/granite-3.0-2b-base",
    "ibm-granite/granite-3.0-8b-base",
  ],
} as const;

const byName: Readonly<Record<string, string>> = {
  "meta-llama/Llama-2-7b-hf": "Llama-2-7b-chat-hf",
  "meta-llama/Llama-2-13b-hf": "Llama-2-13b-chat-hf",
  "meta-llama/Llama-2-70b-hf": "Llama-2-70b-chat-hf",
  "TinyLlama/TinyLlama-1.1B-intermediate-step-1431k-3T": "TinyLlama-1.1B-Chat-v1.0",
  "mistralai/Mistral-7B-v0.3": "Mistral-7B-Instruct-v0.3",
  "mistralai/Mistral-7B-v0.1": "Mistral-7B-Instruct-v0.1",
  "mistralai/Mixtral-8x7B-v0.1": "Mixtral-8x7B-Instruct-v0.1",
  "mistralai/Mixtral-8x22B-v0.1": "Mixtral-8x22B-Instruct-v0.1",
  "allenai/Olmo-3-1025-7B": "Olmo-3-7B-Instruct",
  "tiiuae/falcon-180B": "falcon-180b-chat",
  "swiss-ai/Apertus-8B-2509": "Apertus-8B-Instruct-2509",
  "swiss-ai/Apertus-70B-2509": "Apertus-70B-Instruct-2509",
  "codellama/CodeLlama-7b-hf": "CodeLlama-7b-Instruct-hf",
  "codellama/CodeLlama-13b-hf": "CodeLlama-13b-Instruct-hf",
  "codellama/CodeLlama-34b-hf": "CodeLlama-34b-Instruct-hf",
  "codellama/CodeLlama-70b-hf": "CodeLlama-70b-Instruct-hf",
  "upstage/SOLAR-10.7B-v1.0": "SOLAR-10.7B-Instruct-v1.0",
  "bigcode/starcoder2-15b": "starcoder2-15b-instruct-v0.1",
};

const versions: ReadonlyMap<string, string> = new Map([
  ...Object.entries(byAddition).flatMap(([end, models]) => models.map((model) => [model, `${model}${end}`] as const)),
  ...Object.entries(inPlaceOfBase).flatMap(([word, models]) =>
    models.map((model) => [model, model.replace(/base/i, word)] as const),
  ),
  ...Object.entries(byName).map(([model, name]) => [model, model.replace(/[^/]+$/, name)] as const),
]);

/** The instruct version of a base model, both by their names on the Hub; null where none is known. */
export const instructVersionOf = (huggingFaceId: string): string | null => versions.get(huggingFaceId) ?? null;

const taught: ReadonlySet<string> = new Set(versions.values());

/** Whether the name on the Hub is that of a model that was taught to answer, and so has a chat template. */
export const isTaughtToAnswer = (huggingFaceId: string): boolean =>
  taught.has(huggingFaceId) || saysTaughtToAnswer(huggingFaceId);
