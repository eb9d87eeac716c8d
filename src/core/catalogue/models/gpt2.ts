import type { ModelRow } from "../model-row.ts";
import { table } from "./table.ts";

/** GPT-2, OPT and models of their time. */
export const gpt2 = [
  ...table(
    { model_type: "gpt2", n_positions: 1024, vocab_size: 50_257 },
    ["n_embd", "n_layer", "n_head"],
    [
      ["openai-community/gpt2", [768, 12, 12]],
      ["openai-community/gpt2-xl", [1600, 48, 25]],
    ],
  ),
  ...table(
    { model_type: "opt" },
    ["hidden_size", "ffn_dim", "num_hidden_layers", "num_attention_heads", "max_position_embeddings", "vocab_size"],
    [["facebook/opt-125m", [768, 3072, 12, 12, 2048, 50_272]]],
  ),
  ...table(
    { model_type: "gptj" },
    ["n_embd", "n_layer", "n_head", "vocab_size"],
    [["EleutherAI/gpt-j-6b", [4096, 28, 16, 50_400]]],
  ),
] as const satisfies readonly ModelRow[];
