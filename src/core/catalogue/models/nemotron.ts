import type { ModelRow } from "../model-row.ts";
import { sizeFields, table } from "./table.ts";

/** Nemotron. */
export const nemotron = [
  ...table({ model_type: "llama", num_key_value_heads: 8, vocab_size: 128_256 }, sizeFields, [
    ["nvidia/Llama-3.1-Nemotron-Nano-4B-v1.1", [3072, 9216, 32, 32], { head_dim: 128 }],
    ["nvidia/Llama-3.1-Nemotron-Nano-8B-v1", [4096, 14_336, 32, 32]],
    ["nvidia/Llama-3.1-Nemotron-70B-Instruct-HF", [8192, 28_672, 80, 64]],
  ]),
  ...table(
    { model_type: "mistral" },
    [...sizeFields, "num_key_value_heads", "vocab_size"],
    [["nvidia/Mistral-NeMo-Minitron-8B-Base", [4096, 11_520, 40, 32, 8, 131_072]]],
  ),
  ...table(
    { model_type: "nemotron_h" },
    [
      "hidden_size",
      "num_attention_heads",
      "num_key_value_heads",
      "mamba_num_heads",
      "mamba_head_dim",
      "mamba_layers",
      "full_attention_layers",
    ],
    [
      [
        "nvidia/NVIDIA-Nemotron-Nano-9B-v2",
        [4480, 40, 8, 128, 80, 27, 4],
        { mlp_layers: 25, intermediate_size: 15_680 },
      ],
      [
        "nvidia/NVIDIA-Nemotron-Nano-12B-v2",
        [5120, 40, 8, 128, 80, 28, 6],
        { mlp_layers: 28, intermediate_size: 20_480 },
      ],
      [
        "nvidia/NVIDIA-Nemotron-3-Nano-4B-BF16",
        [3136, 40, 8, 96, 80, 21, 4],
        { mlp_layers: 17, intermediate_size: 12_544 },
      ],
      ["nvidia/Nemotron-H-4B-Base-8K", [3072, 32, 8, 112, 64, 24, 4], { mlp_layers: 24, intermediate_size: 12_288 }],
      ["nvidia/Nemotron-H-8B-Base-8K", [4096, 32, 8, 128, 64, 24, 4], { mlp_layers: 24, intermediate_size: 21_504 }],
      [
        "nvidia/NVIDIA-Nemotron-3-Super-120B-A12B-BF16",
        [4096, 32, 2, 128, 64, 40, 8],
        {
          moe_layers: 40,
          n_routed_experts: 512,
          num_experts_per_tok: 22,
          moe_intermediate_size: 2688,
          moe_shared_expert_intermediate_size: 5376,
          moe_latent_size: 1024,
          num_nextn_predict_layers: 1,
        },
      ],
      // The layers of each kind, latent and shared size are those with which its 560,524,578,816
      // published parameters, one layer for next tokens among them, come out exactly.
      [
        "nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B-BF16",
        [8192, 64, 2, 256, 64, 48, 12],
        {
          moe_layers: 48,
          n_routed_experts: 512,
          num_experts_per_tok: 22,
          moe_intermediate_size: 5120,
          moe_shared_expert_intermediate_size: 10_240,
          moe_latent_size: 2048,
          num_nextn_predict_layers: 1,
        },
      ],
      [
        "nvidia/NVIDIA-Nemotron-3-Nano-30B-A3B-BF16",
        [2688, 32, 2, 64, 64, 23, 6],
        {
          moe_layers: 23,
          n_routed_experts: 128,
          num_experts_per_tok: 6,
          moe_intermediate_size: 1856,
          moe_shared_expert_intermediate_size: 3712,
        },
      ],
    ],
  ),
] as const satisfies readonly ModelRow[];
