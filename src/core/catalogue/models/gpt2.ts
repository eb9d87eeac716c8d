import type { ModelRow } from "../model-row.ts";
import { table } from "./table.ts";

/** GPT-2, OPT and models of their time. */
export const gpt2 = [
  ...table(
    { model_type: "gpt2", n_positions: 1024, vocab_size: 50_257 },
    ["n_embd", "n_layer", "n_head"],
    [
      ["openai-community/gpt2", [768, 12, 12]],
      ["openai-community/gpt2-medium", [1024, 24, 16]],
      ["openai-community/gpt2-large", [1280, 36, 20]],
      ["openai-community/gpt2-xl", [1600, 48, 25]],
      ["distilbert/distilgpt2", [768, 6, 12]],
    ],
  ),
  ...table(
    { model_type: "opt" },
    ["hidden_size", "ffn_dim", "num_hidden_layers", "num_attention_heads", "max_position_embeddings", "vocab_size"],
    [
      ["facebook/opt-125m", [768, 3072, 12, 12, 2048, 50_272]],
      ["facebook/opt-1.3b", [2048, 8192, 24, 32, 2048, 50_272]],
      ["facebook/opt-2.7b", [2560, 10_240, 32, 32, 2048, 50_272]],
      ["facebook/opt-6.7b", [4096, 16_384, 32, 32, 2048, 50_272]],
      ["facebook/opt-13b", [5120, 20_480, 40, 40, 2048, 50_272]],
    ],
  ),
  ...table(
    { model_type: "bloom", vocab_size: 250_880 },
    ["hidden_size", "n_layer", "n_head"],
    [
      ["bigscience/bloom-560m", [1024, 24, 16]],
      ["bigscience/bloom-1b1", [1536, 24, 16]],
      ["bigscience/bloom-3b", [2560, 30, 32]],
      ["bigscience/bloom-7b1", [4096, 30, 32]],
    ],
  ),
  ...table(
    { model_type: "gptj" },
    ["n_embd", "n_layer", "n_head", "vocab_size"],
    [["EleutherAI/gpt-j-6b", [4096, 28, 16, 50_400]]],
  ),
] as const satisfies readonly ModelRow[];
