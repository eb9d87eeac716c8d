import type { ModelRow } from "../model-row.ts";
import { table } from "./table.ts";

/** Llama, and models of its architecture. */
export const llama = [
  ...table(
    { model_type: "llama" },
    ["hidden_size", "intermediate_size", "num_hidden_layers", "num_attention_heads", "vocab_size"],
    [
      ["meta-llama/Llama-3.2-1B", [2048, 8192, 16, 32, 128_256], { num_key_value_heads: 8, tie_word_embeddings: true }],
      ["meta-llama/Llama-3.2-3B", [3072, 8192, 28, 24, 128_256], { num_key_value_heads: 8, tie_word_embeddings: true }],
      ["meta-llama/Meta-Llama-3-8B", [4096, 14_336, 32, 32, 128_256], { num_key_value_heads: 8 }],
      ["meta-llama/Meta-Llama-3.1-8B", [4096, 14_336, 32, 32, 128_256], { num_key_value_heads: 8 }],
      ["meta-llama/Meta-Llama-3.1-70B", [8192, 28_672, 80, 64, 128_256], { num_key_value_heads: 8 }],
      ["meta-llama/Llama-3.3-70B-Instruct", [8192, 28_672, 80, 64, 128_256], { num_key_value_heads: 8 }],
      ["meta-llama/Meta-Llama-3.1-405B", [16_384, 53_248, 126, 128, 128_256], { num_key_value_heads: 8 }],
      ["meta-llama/Llama-2-7b-hf", [4096, 11_008, 32, 32, 32_000]],
      ["meta-llama/Llama-2-13b-hf", [5120, 13_824, 40, 40, 32_000]],
      ["meta-llama/Llama-2-70b-hf", [8192, 28_672, 80, 64, 32_000], { num_key_value_heads: 8 }],
      ["codellama/CodeLlama-34b-hf", [8192, 22_016, 48, 64, 32_000], { num_key_value_heads: 8 }],
      ["TinyLlama/TinyLlama-1.1B-intermediate-step-1431k-3T", [2048, 5632, 22, 32, 32_000], { num_key_value_heads: 4 }],
      ["deepseek-ai/DeepSeek-R1-Distill-Llama-8B", [4096, 14_336, 32, 32, 128_256], { num_key_value_heads: 8 }],
      ["deepseek-ai/DeepSeek-R1-Distill-Llama-70B", [8192, 28_672, 80, 64, 128_256], { num_key_value_heads: 8 }],
      ["01-ai/Yi-6B", [4096, 11_008, 32, 32, 64_000], { num_key_value_heads: 4 }],
      ["01-ai/Yi-34B", [7168, 20_480, 60, 56, 64_000], { num_key_value_heads: 8 }],
      ["meta-llama/Meta-Llama-3-70B", [8192, 28_672, 80, 64, 128_256], { num_key_value_heads: 8 }],
      ["codellama/CodeLlama-7b-hf", [4096, 11_008, 32, 32, 32_016]],
      ["codellama/CodeLlama-13b-hf", [5120, 13_824, 40, 40, 32_016]],
      ["codellama/CodeLlama-70b-hf", [8192, 28_672, 80, 64, 32_016], { num_key_value_heads: 8 }],
      ["huggyllama/llama-7b", [4096, 11_008, 32, 32, 32_000]],
      ["huggyllama/llama-13b", [5120, 13_824, 40, 40, 32_000]],
      ["upstage/SOLAR-10.7B-v1.0", [4096, 14_336, 48, 32, 32_000], { num_key_value_heads: 8 }],
      ["01-ai/Yi-9B", [4096, 11_008, 48, 32, 64_000], { num_key_value_heads: 4 }],
      ["01-ai/Yi-1.5-6B", [4096, 11_008, 32, 32, 64_000], { num_key_value_heads: 4 }],
      ["01-ai/Yi-1.5-9B", [4096, 11_008, 48, 32, 64_000], { num_key_value_heads: 4 }],
      ["01-ai/Yi-1.5-34B", [7168, 20_480, 60, 56, 64_000], { num_key_value_heads: 8 }],
      ["01-ai/Yi-Coder-9B", [4096, 11_008, 48, 32, 64_000], { num_key_value_heads: 4 }],
      ["NousResearch/Hermes-3-Llama-3.1-8B", [4096, 14_336, 32, 32, 128_256], { num_key_value_heads: 8 }],
      ["NousResearch/Hermes-3-Llama-3.1-70B", [8192, 28_672, 80, 64, 128_256], { num_key_value_heads: 8 }],
      ["NousResearch/Hermes-4-70B", [8192, 28_672, 80, 64, 128_256], { num_key_value_heads: 8 }],
    ],
  ),
] as const satisfies readonly ModelRow[];
