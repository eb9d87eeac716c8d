"""Combinations drawn to find what the estimator gets wrong: (model, technique, name, settings)."""

LORA = {"id": "lora", "rank": 16, "targetModules": "all-linear"}
FULL = {"id": "full"}
QV = ["q_proj", "v_proj"]
BOTH = {"targetModules": "all-linear"}
QKVO = ["q_proj", "k_proj", "v_proj", "o_proj"]
MLP = ["gate_proj", "up_proj", "down_proj"]
CLASSES = {"head": "classification"}
BF16, EAGER = {"adapters": "bf16"}, {"attention": "eager"}
FROZEN = {"adapters": None}
PLAIN = {"precision": "none"}
FP32 = {"weights": "fp32", "adapters": None}
SEQUENCES = {"batch": 8, "length": 512}

# Techniques, settings and families.
DRAWN = [
    ("phi-4", {"id": "dora", "rank": 16, **BOTH}, "dora", {}),
    ("gpt2", {"id": "dora", "rank": 16, **BOTH}, "dora", {}),
    ("pythia-1b", {"id": "dora", "rank": 16, **BOTH}, "dora", {}),
    ("aya-expanse-8b", {"id": "dora", "rank": 16, **BOTH}, "dora", {}),
    ("glm-4-9b-0414", {"id": "dora", "rank": 16, **BOTH}, "dora-bf16", BF16),
    ("gemma-2-2b", {"id": "dora", "rank": 16, **BOTH}, "dora", EAGER),
    ("bert-base-uncased", {"id": "dora", "rank": 16, **BOTH}, "dora", SEQUENCES),
    ("qwen3-8b", {"id": "adalora", "initialRank": 12, "rank": 8, **BOTH}, "adalora", {}),
    ("phi-4", {"id": "adalora", "initialRank": 12, "rank": 8, **BOTH}, "adalora", {}),
    ("t5-base", {"id": "adalora", "initialRank": 12, "rank": 8, **BOTH}, "adalora", SEQUENCES),
    ("mistral-7b-v0.3", {"id": "vera", "rank": 256, **BOTH}, "vera", {}),
    ("qwen2.5-0.5b", {"id": "vera", "rank": 256, **BOTH}, "vera-classification", CLASSES),
    ("gemma-2b", {"id": "oft", "blockSize": 32, **BOTH}, "oft", {}),
    (
        "mistral-7b-v0.3",
        {"id": "ia3", "targetModules": ["k_proj", "v_proj", "down_proj"], "feedforwardModules": ["down_proj"]},
        "ia3",
        {},
    ),
    ("qwen3-8b", {"id": "prefix-tuning", "virtualTokens": 20}, "prefix-tuning", {"adapters": None}),
    ("gemma-2b", {"id": "prefix-tuning", "virtualTokens": 20}, "prefix-tuning", {"adapters": None}),
    ("mistral-7b-v0.3", {"id": "prompt-tuning", "virtualTokens": 20}, "prompt-tuning", {"adapters": None}),
    ("qwen3-8b", {**LORA, "rank": 64}, "lora-fp16", {"precision": "fp16"}),
    ("granite-3.3-2b-base", {**LORA, "targetModules": QV}, "lora-no-autocast", {"precision": "none", **BF16}),
    ("llama-3.2-1b", {**LORA, "targetModules": QKVO}, "lora-eager-bf16", {**EAGER, **BF16}),
    ("mixtral-8x7b-v0.1", {**LORA, "targetModules": QKVO}, "lora-qkvo", {}),
    ("gpt-oss-20b", {**LORA, "targetModules": QKVO}, "lora-qkvo-bf16", {**EAGER, **BF16}),
    ("olmo-2-1124-7b", {**LORA, "targetModules": MLP}, "lora-mlp-bf16", BF16),
    ("seed-oss-36b-instruct", {**LORA, "targetModules": QKVO}, "lora-fp32-base", {"weights": "fp32"}),
    # As long as the window that all layers see.
    ("mistral-7b-v0.1", {**LORA, "targetModules": "all-linear"}, "lora-4k", {"batch": 1, "length": 4096}),
    (
        "phi-3-mini-4k-instruct",
        {**LORA, "targetModules": "all-linear"},
        "lora-bf16-4k",
        {"batch": 1, "length": 4096, **BF16},
    ),
    ("kimi-linear-48b-a3b-instruct", LORA, "lora-bf16-no-autocast", {"precision": "none", **BF16}),
    ("deberta-v3-base", {**LORA, "targetModules": ["query_proj", "value_proj"]}, "lora-attention", SEQUENCES | EAGER),
    ("starcoder2-3b", {"id": "bitfit"}, "bitfit", {"adapters": None}),
    ("phi-2", {"id": "bitfit"}, "bitfit", {"adapters": None}),
    # Families that had no trace, and members of others with unusual fields.
    ("bart-base", {"id": "prompt-tuning", "virtualTokens": 50}, "prompt-tuning", FROZEN | SEQUENCES),
    ("bloom-1b7", LORA, "lora", EAGER),
    ("bloom-1b7", FULL, "full-fp32", FP32 | EAGER),
    ("camembert-base", LORA, "lora", SEQUENCES),
    ("deberta-v3-base", LORA, "lora-short", EAGER | {"batch": 32, "length": 128}),
    ("deberta-v3-base", LORA, "lora-bf16-short", BF16 | EAGER | {"batch": 32, "length": 128}),
    ("deberta-v3-base", FULL, "full-bf16-no-autocast", FROZEN | PLAIN | EAGER | {"batch": 16, "length": 256}),
    ("electra-small-discriminator", LORA, "lora", SEQUENCES),
    ("ernie-4.5-0.3b-pt", LORA, "lora", {}),
    ("ernie-4.5-21b-a3b-pt", LORA, "lora", {}),
    ("eurobert-610m", LORA, "lora", SEQUENCES),
    ("falcon-7b", {"id": "prompt-tuning", "virtualTokens": 50}, "prompt-tuning", FROZEN),
    ("falcon-40b", LORA, "lora-bf16-no-autocast", BF16 | PLAIN),
    ("gemma-4-12b-it", LORA, "lora", {}),
    ("gpt2-narrow", LORA, "lora", {}),
    ("gpt2", {"id": "prefix-tuning", "virtualTokens": 30}, "prefix-tuning", FROZEN),
    ("starcoderbase-1b", LORA, "lora", {}),
    ("gpt-neo-1.3b", LORA, "lora", EAGER),
    ("pythia-1b-in-a-row", FULL, "full-fp32", FP32),
    ("pythia-1b", FULL, "full-bf16-no-autocast", FROZEN | PLAIN),
    ("gpt-j-6b", LORA, "lora", {}),
    ("hunyuan-a13b-instruct", LORA, "lora", {}),
    (
        "llama-3.2-3b",
        {"id": "ia3", "targetModules": ["k_proj", "v_proj", "down_proj"], "feedforwardModules": ["down_proj"]},
        "ia3-bf16",
        BF16,
    ),
    ("llama-3.2-3b", {"id": "vera", "rank": 256, "targetModules": "all-linear"}, "vera-bf16-no-autocast", BF16 | PLAIN),
    ("nllb-200-distilled-600m", LORA, "lora-bf16", BF16 | SEQUENCES),
    ("opus-mt-en-de", LORA, "lora", SEQUENCES),
    ("mbart-large-50", LORA, "lora", SEQUENCES),
    ("all-mpnet-base-v2", LORA, "lora", EAGER | SEQUENCES),
    ("mpt-7b", LORA, "lora", EAGER),
    ("minitron-4b-base", LORA, "lora", {}),
    ("minitron-4b-base", FULL, "full-fp32", FP32),
    ("nomic-embed-text-v1.5", LORA, "lora", SEQUENCES),
    ("opt-350m", LORA, "lora", {}),
    ("pegasus-xsum", LORA, "lora", SEQUENCES),
    ("phi-4", {"id": "prefix-tuning", "virtualTokens": 30}, "prefix-tuning", FROZEN),
    ("qwen3.5-4b", FULL, "full-bf16-no-autocast", FROZEN | PLAIN),
    ("qwen3.5-4b", FULL, "full-fp32-no-autocast", FP32 | PLAIN | {"length": 512}),
    ("qwen3.5-0.8b", FULL, "full-bf16-odd", FROZEN | PLAIN | {"length": 520}),
    ("qwen3.5-35b-a3b", LORA, "lora", {}),
    ("stablelm-2-12b", LORA, "lora", {}),
    ("stablelm-2-12b", FULL, "full-fp32", FP32),
]
