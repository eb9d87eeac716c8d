import type { ModelRow } from "../model-row.ts";
import { sizeFields, table } from "./table.ts";

/** Models of further makers. */
export const others = [
  ...table(
    { model_type: "seed_oss" },
    [...sizeFields, "num_key_value_heads", "head_dim", "vocab_size"],
    [["ByteDance-Seed/Seed-OSS-36B-Instruct", [5120, 27_648, 64, 80, 8, 128, 155_136]]],
  ),
  ...table({ model_type: "exaone4", num_key_value_heads: 8, vocab_size: 102_400 }, sizeFields, [
    ["LGAI-EXAONE/EXAONE-4.0-1.2B", [2048, 4096, 30, 32], { tie_word_embeddings: true }],
    ["LGAI-EXAONE/EXAONE-4.0-32B", [5120, 27_392, 64, 40], { sliding_window: 4096 }],
  ]),
  ...table(
    { model_type: "hunyuan_v1_dense", tie_word_embeddings: true },
    [...sizeFields, "num_key_value_heads", "vocab_size"],
    [
      ["tencent/Hunyuan-0.5B-Instruct", [1024, 3584, 24, 16, 8, 120_818], { head_dim: 128 }],
      ["tencent/Hunyuan-1.8B-Instruct", [2048, 6144, 32, 16, 4, 120_818]],
      ["tencent/Hunyuan-4B-Instruct", [3072, 8192, 36, 32, 8, 120_818], { head_dim: 128 }],
      ["tencent/Hunyuan-7B-Instruct", [4096, 14_336, 32, 32, 8, 128_167]],
    ],
  ),
  ...table(
    { model_type: "ernie4_5" },
    [...sizeFields, "num_key_value_heads", "head_dim", "vocab_size"],
    [["baidu/ERNIE-4.5-0.3B-PT", [1024, 3072, 18, 16, 2, 128, 103_424]]],
  ),
  ...table(
    { model_type: "arcee" },
    [...sizeFields, "num_key_value_heads", "vocab_size"],
    [["arcee-ai/AFM-4.5B", [2560, 18_432, 36, 20, 4, 128_005]]],
  ),
  ...table({ model_type: "apertus", num_key_value_heads: 8, vocab_size: 131_072 }, sizeFields, [
    ["swiss-ai/Apertus-8B-2509", [4096, 21_504, 32, 32]],
    ["swiss-ai/Apertus-70B-2509", [8192, 43_008, 80, 64]],
  ]),
  ...table(
    {
      model_type: "apertus1p5_text",
      num_key_value_heads: 8,
      vocab_size: 266_752,
      output_vocab_size: 131_072,
      vision_config: true,
      audio_config: true,
    },
    sizeFields,
    [
      ["swiss-ai/Apertus-v1.5-8B", [4096, 21_504, 32, 32]],
      ["swiss-ai/Apertus-v1.5-70B", [8192, 43_008, 80, 64]],
    ],
  ),
  ...table({ model_type: "muse_glimmer_text", vision_config: true }, sizeFields, [
    ["meta-models/Muse-Glimmer-30B", [6656, 19_968, 52, 32]],
  ]),
  ...table(
    { model_type: "internlm3" },
    [...sizeFields, "num_key_value_heads", "vocab_size"],
    [["internlm/internlm3-8b-instruct", [4096, 10_240, 48, 32, 2, 128_512]]],
  ),
  ...table(
    { model_type: "starcoder2", vocab_size: 49_152, sliding_window: 4096 },
    [...sizeFields, "num_key_value_heads"],
    [
      ["bigcode/starcoder2-3b", [3072, 12_288, 30, 24, 2]],
      ["bigcode/starcoder2-7b", [4608, 18_432, 32, 36, 4]],
      ["bigcode/starcoder2-15b", [6144, 24_576, 40, 48, 4], { tie_word_embeddings: false }],
    ],
  ),
  ...table(
    { model_type: "stablelm", num_attention_heads: 32 },
    ["hidden_size", "intermediate_size", "num_hidden_layers", "vocab_size"],
    [
      ["stabilityai/stablelm-2-1_6b", [2048, 5632, 24, 100_352], { use_qkv_bias: true }],
      ["stabilityai/stablelm-3b-4e1t", [2560, 6912, 32, 50_304]],
    ],
  ),
  ...table(
    {
      model_type: "minimax_m2",
      hidden_size: 3072,
      intermediate_size: 1536,
      num_hidden_layers: 62,
      num_attention_heads: 48,
      num_key_value_heads: 8,
      head_dim: 128,
      vocab_size: 200_064,
      num_local_experts: 256,
      num_experts_per_tok: 8,
      stored_as: "fp8",
    },
    [],
    [
      ["MiniMaxAI/MiniMax-M2", []],
      ["MiniMaxAI/MiniMax-M2.1", []],
    ],
  ),
  ...table(
    {
      model_type: "kimi_linear",
      num_attention_heads: 32,
      qk_nope_head_dim: 128,
      qk_rope_head_dim: 64,
      v_head_dim: 128,
      kv_lora_rank: 512,
      full_attention_layers: 7,
    },
    [],
    [["moonshotai/Kimi-Linear-48B-A3B-Instruct", []]],
  ),
  ...table(
    { model_type: "exaone", num_attention_heads: 32, num_key_value_heads: 8, vocab_size: 102_400 },
    ["hidden_size", "intermediate_size", "num_hidden_layers"],
    [
      ["LGAI-EXAONE/EXAONE-3.5-2.4B-Instruct", [2560, 7168, 30], { tie_word_embeddings: true }],
      ["LGAI-EXAONE/EXAONE-3.5-7.8B-Instruct", [4096, 14_336, 32]],
      ["LGAI-EXAONE/EXAONE-3.5-32B-Instruct", [5120, 27_392, 64], { num_attention_heads: 40 }],
    ],
  ),
  ...table({ model_type: "internlm2", num_key_value_heads: 8, vocab_size: 92_544 }, sizeFields, [
    ["internlm/internlm2-chat-1_8b", [2048, 8192, 24, 16]],
    ["internlm/internlm2-chat-7b", [4096, 14_336, 32, 32]],
    ["internlm/internlm2-chat-20b", [6144, 16_384, 48, 48]],
  ]),
  ...table({ model_type: "minicpm", num_key_value_heads: 2, vocab_size: 73_448 }, sizeFields, [
    ["openbmb/MiniCPM4.1-8B", [4096, 16_384, 32, 32]],
  ]),
  ...table(
    { model_type: "llama" },
    [...sizeFields, "num_key_value_heads", "vocab_size"],
    [
      ["infly/OpenCoder-8B-Instruct", [4096, 14_336, 32, 32, 8, 96_640]],
      ["ByteDance-Seed/Seed-Coder-8B-Base", [4096, 14_336, 32, 32, 8, 155_136]],
      ["openbmb/MiniCPM5-1B", [1536, 4608, 24, 16, 2, 130_560], { head_dim: 128 }],
      ["openbmb/MiniCPM5-2B", [2048, 6144, 42, 16, 2, 130_560]],
      ["utter-project/EuroLLM-1.7B-Instruct", [2048, 5632, 24, 16, 8, 128_000]],
      ["utter-project/EuroLLM-9B-Instruct-2512", [4096, 12_288, 42, 32, 8, 128_000]],
      ["utter-project/EuroLLM-22B-Instruct-2512", [6144, 16_384, 54, 48, 8, 128_000]],
      ["sbintuitions/sarashina2.2-0.5b-instruct-v0.1", [1280, 4480, 24, 16, 8, 102_400]],
      ["sbintuitions/sarashina2.2-3b-instruct-v0.1", [2560, 8960, 32, 16, 8, 102_400]],
      ["llm-jp/llm-jp-4-8b-base", [4096, 14_336, 32, 32, 8, 196_608]],
      ["llm-jp/llm-jp-3-150m", [512, 2048, 12, 8, 8, 99_584]],
      ["llm-jp/llm-jp-3-1.8b", [2048, 7168, 24, 16, 16, 99_584]],
      ["h2oai/h2o-danube3-500m-chat", [1536, 4096, 16, 16, 8, 32_000]],
      ["K-intelligence/Midm-2.0-Base-Instruct", [4096, 14_336, 48, 32, 8, 131_384]],
      [
        "K-intelligence/Midm-2.0-Mini-Instruct",
        [1792, 4608, 48, 32, 8, 131_392],
        { head_dim: 128, tie_word_embeddings: true },
      ],
      ["BSC-LT/salamandra-7b-instruct", [4096, 11_008, 32, 32, 8, 256_000]],
      ["NousResearch/Nous-Hermes-2-SOLAR-10.7B", [4096, 14_336, 48, 32, 8, 32_002]],
      ["unsloth/orpheus-3b-0.1-ft", [3072, 8192, 28, 24, 8, 156_940], { tie_word_embeddings: true }],
      ["llava-hf/llava-1.5-7b-hf", [4096, 11_008, 32, 32, 32, 32_064], { vision_config: true }],
      ["llava-hf/llava-v1.6-vicuna-7b-hf", [4096, 11_008, 32, 32, 32, 32_064], { vision_config: true }],
      ["llava-hf/llava-v1.6-vicuna-13b-hf", [5120, 13_824, 40, 40, 40, 32_064], { vision_config: true }],
      ["llava-hf/llava-v1.6-34b-hf", [7168, 20_480, 60, 56, 8, 64_064], { vision_config: true }],
      ["llava-hf/llama3-llava-next-8b-hf", [4096, 14_336, 32, 32, 8, 128_320], { vision_config: true }],
      ["llava-hf/llava-1.5-13b-hf", [5120, 13_824, 40, 40, 40, 32_064], { vision_config: true }],
      ["HuggingFaceTB/SmolVLM-256M-Instruct", [576, 1536, 30, 9, 3, 49_280], { vision_config: true }],
      ["HuggingFaceTB/SmolVLM-500M-Instruct", [960, 2560, 32, 15, 5, 49_280], { vision_config: true }],
      ["HuggingFaceTB/SmolVLM2-2.2B-Instruct", [2048, 8192, 24, 32, 32, 49_280], { vision_config: true }],
    ],
  ),
  ...table(
    {
      model_type: "mistral",
      hidden_size: 4096,
      intermediate_size: 14_336,
      num_attention_heads: 32,
      num_key_value_heads: 8,
    },
    ["num_hidden_layers", "vocab_size"],
    [
      ["speakleash/Bielik-11B-v2.3-Instruct", [50, 32_128]],
      ["llava-hf/llava-v1.6-mistral-7b-hf", [32, 32_064], { vision_config: true }],
    ],
  ),
  ...table(
    {
      model_type: "mimo",
      hidden_size: 4096,
      intermediate_size: 11_008,
      num_hidden_layers: 36,
      num_attention_heads: 32,
      num_key_value_heads: 8,
      vocab_size: 151_680,
      num_nextn_predict_layers: 1,
    },
    [],
    [["XiaomiMiMo/MiMo-7B-RL", []]],
  ),
  ...table({ model_type: "qwen2", num_key_value_heads: 2, vocab_size: 151_674, vision_config: true }, sizeFields, [
    ["OpenGVLab/InternVL3-1B-hf", [896, 4864, 24, 14]],
    ["OpenGVLab/InternVL3-2B-hf", [1536, 8960, 28, 12]],
    ["OpenGVLab/InternVL3-8B-hf", [3584, 18_944, 28, 28], { num_key_value_heads: 4 }],
    ["OpenGVLab/InternVL3-14B-hf", [5120, 13_824, 48, 40], { num_key_value_heads: 8 }],
  ]),
  ...table(
    { model_type: "qwen3", head_dim: 128, num_key_value_heads: 8, vocab_size: 151_936, vision_config: true },
    sizeFields,
    [
      ["OpenGVLab/InternVL3_5-1B-HF", [1024, 3072, 28, 16]],
      ["OpenGVLab/InternVL3_5-4B-HF", [2560, 9728, 36, 32]],
      ["OpenGVLab/InternVL3_5-8B-HF", [4096, 12_288, 36, 32]],
      ["OpenGVLab/InternVL3_5-14B-HF", [5120, 17_408, 40, 40]],
    ],
  ),
  ...table(
    { model_type: "ernie4_5_moe" },
    [...sizeFields, "num_key_value_heads", "moe_intermediate_size"],
    [
      ["baidu/ERNIE-4.5-21B-A3B-PT", [2560, 12_288, 28, 20, 4, 1536]],
      [
        "baidu/ERNIE-4.5-300B-A47B-PT",
        [8192, 28_672, 54, 64, 8, 3584],
        { moe_k: 8, moe_num_shared_experts: 0, moe_layer_start_index: 3, tie_word_embeddings: false },
      ],
    ],
  ),
  ...table(
    { model_type: "hunyuan_v1_moe" },
    [...sizeFields, "num_key_value_heads", "vocab_size"],
    [
      [
        "tencent/Hunyuan-A13B-Instruct",
        [4096, 3072, 32, 32, 8, 128_167],
        { head_dim: 128, num_experts: 64, moe_topk: 8, tie_word_embeddings: true },
      ],
    ],
  ),
  ...table(
    { model_type: "gpt_neo" },
    ["hidden_size", "num_layers", "num_heads"],
    [
      ["EleutherAI/gpt-neo-125m", [768, 12, 12]],
      ["EleutherAI/gpt-neo-1.3B", [2048, 24, 16]],
      ["EleutherAI/gpt-neo-2.7B", [2560, 32, 20]],
    ],
  ),
  ...table(
    { model_type: "gpt_bigcode", vocab_size: 49_152, n_positions: 8192 },
    ["n_embd", "n_layer", "n_head"],
    [
      ["bigcode/starcoderbase-1b", [2048, 24, 16]],
      ["bigcode/starcoderbase-3b", [2816, 36, 22]],
      ["bigcode/starcoderbase-7b", [4096, 42, 32]],
      ["bigcode/starcoder", [6144, 40, 48]],
      ["ibm-granite/granite-20b-code-base-8k", [6144, 52, 48]],
    ],
  ),
  ...table(
    { model_type: "mpt", vocab_size: 50_432 },
    ["d_model", "n_layers", "n_heads"],
    [
      ["mosaicml/mpt-7b", [4096, 32, 32]],
      ["mosaicml/mpt-30b", [7168, 48, 64]],
    ],
  ),
  ...table(
    { model_type: "nemotron", vocab_size: 256_000 },
    [...sizeFields, "num_key_value_heads"],
    [
      ["nvidia/Minitron-4B-Base", [3072, 9216, 32, 24, 8], { head_dim: 128 }],
      ["nvidia/Nemotron-4-340B-Instruct", [18_432, 73_728, 96, 96, 8]],
    ],
  ),
  ...table(
    { model_type: "opt", vocab_size: 50_272, max_position_embeddings: 2048 },
    ["hidden_size", "ffn_dim", "num_hidden_layers", "num_attention_heads"],
    [
      ["facebook/opt-350m", [1024, 4096, 24, 16], { word_embed_proj_dim: 512, do_layer_norm_before: false }],
      ["facebook/opt-30b", [7168, 28_672, 48, 56]],
      ["facebook/opt-66b", [9216, 36_864, 64, 72]],
    ],
  ),
  ...table(
    { model_type: "bloom" },
    ["hidden_size", "n_layer", "n_head", "vocab_size"],
    [
      ["bigscience/bloom-1b7", [2048, 24, 16, 250_880]],
      ["bigscience/bloom", [14_336, 70, 112, 250_880]],
    ],
  ),
  ...table(
    { model_type: "falcon", alibi: true, multi_query: false, parallel_attn: false, bias: true },
    ["hidden_size", "num_hidden_layers", "num_attention_heads", "vocab_size"],
    [["tiiuae/falcon-rw-1b", [2048, 24, 32, 50_304]]],
  ),
  ...table(
    { model_type: "llama" },
    [...sizeFields, "vocab_size"],
    [
      ["internlm/internlm-7b", [4096, 11_008, 32, 32, 103_168], { attention_bias: true }],
      ["princeton-nlp/Sheared-LLaMA-1.3B", [2048, 5504, 24, 16, 32_000]],
      ["princeton-nlp/Sheared-LLaMA-2.7B", [2560, 6912, 32, 20, 32_000]],
      ["JackFram/llama-160m", [768, 3072, 12, 12, 32_000]],
      ["JackFram/llama-68m", [768, 3072, 2, 12, 32_000]],
      ["BSC-LT/salamandra-2b", [2048, 5440, 24, 16, 256_000]],
      [
        "ibm-granite/granite-3b-code-base-2k",
        [2560, 10_240, 32, 32, 49_152],
        { attention_bias: true, mlp_bias: true, tie_word_embeddings: true },
      ],
      [
        "ibm-granite/granite-8b-code-base-4k",
        [4096, 14_336, 36, 32, 49_152],
        { num_key_value_heads: 8, attention_bias: true, mlp_bias: true, tie_word_embeddings: true },
      ],
    ],
  ),
  ...table(
    { model_type: "gpt2", vocab_size: 50_257, n_positions: 2048 },
    ["n_embd", "n_layer", "n_head"],
    [
      ["cerebras/Cerebras-GPT-111M", [768, 10, 12]],
      ["cerebras/Cerebras-GPT-256M", [1088, 14, 17]],
      ["cerebras/Cerebras-GPT-590M", [1536, 18, 12]],
      ["cerebras/Cerebras-GPT-1.3B", [2048, 24, 16]],
      ["cerebras/Cerebras-GPT-2.7B", [2560, 32, 32]],
      ["cerebras/Cerebras-GPT-6.7B", [4096, 32, 32]],
      ["cerebras/Cerebras-GPT-13B", [5120, 40, 40]],
    ],
  ),
  ...table(
    { model_type: "llama", audio_config: true, num_key_value_heads: 8, head_dim: 128, vocab_size: 131_072 },
    sizeFields,
    [
      ["mistralai/Voxtral-Mini-3B-2507", [3072, 8192, 30, 32]],
      ["mistralai/Voxtral-Small-24B-2507", [5120, 32_768, 40, 32]],
    ],
  ),
] as const satisfies readonly ModelRow[];
