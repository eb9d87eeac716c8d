import type { ModelRow } from "../model-row.ts";
import { sizeFields, table } from "./table.ts";

/** Falcon. */
export const falcon = [
  ...table({ model_type: "llama", num_key_value_heads: 4, vocab_size: 131_072 }, sizeFields, [
    ["tiiuae/Falcon3-1B-Base", [2048, 8192, 18, 8]],
    ["tiiuae/Falcon3-3B-Base", [3072, 9216, 22, 12]],
    ["tiiuae/Falcon3-7B-Base", [3072, 23_040, 28, 12]],
    ["tiiuae/Falcon3-10B-Base", [3072, 23_040, 40, 12]],
  ]),
  ...table(
    { model_type: "falcon", vocab_size: 65_024 },
    ["hidden_size", "num_hidden_layers", "num_attention_heads"],
    [
      ["tiiuae/falcon-7b", [4544, 32, 71]],
      ["tiiuae/falcon-40b", [8192, 60, 128], { new_decoder_architecture: true, num_kv_heads: 8 }],
      [
        "tiiuae/falcon-11B",
        [4096, 60, 32],
        { new_decoder_architecture: true, num_kv_heads: 8, ffn_hidden_size: 16_384, tie_word_embeddings: false },
      ],
      [
        "tiiuae/falcon-180B",
        [14_848, 80, 232],
        { new_decoder_architecture: true, num_kv_heads: 8, tie_word_embeddings: false },
      ],
    ],
  ),
  ...table(
    { model_type: "falcon_h1" },
    [
      ...sizeFields,
      "num_key_value_heads",
      "head_dim",
      "vocab_size",
      "mamba_d_ssm",
      "mamba_n_heads",
      "mamba_d_state",
      "mamba_rms_norm",
    ],
    [
      ["tiiuae/Falcon-H1-0.5B-Base", [1024, 2048, 36, 8, 2, 64, 32_784, 1536, 24, 128, false]],
      ["tiiuae/Falcon-H1-1.5B-Base", [2048, 4608, 24, 8, 2, 128, 65_536, 3072, 48, 256, true]],
      ["tiiuae/Falcon-H1-1.5B-Deep-Base", [1280, 3072, 66, 6, 2, 128, 65_536, 1536, 24, 256, true]],
      ["tiiuae/Falcon-H1-3B-Base", [2560, 6144, 32, 10, 2, 128, 65_536, 4096, 32, 256, true]],
      ["tiiuae/Falcon-H1-7B-Base", [3072, 12_288, 44, 12, 2, 128, 130_048, 3072, 24, 256, true]],
      [
        "tiiuae/Falcon-H1-34B-Base",
        [5120, 21_504, 72, 20, 4, 128, 261_120, 4096, 32, 256, true],
        { mamba_n_groups: 2 },
      ],
      ["tiiuae/Falcon-H1R-7B", [3072, 12_288, 44, 12, 2, 128, 130_048, 3072, 24, 256, true]],
    ],
  ),
] as const satisfies readonly ModelRow[];
