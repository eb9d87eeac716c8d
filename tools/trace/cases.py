"""The combinations that are traced: families, techniques and settings."""

MODELS = {}


def model(family, id, kind, *, attention, head="causal-lm", **fields):
    """Config fields are those of the model's config.json on Hugging Face; fields left out have the library's default. `attention`: what "LoRA on attention" targets."""
    MODELS[id] = {"family": family, "id": id, "head": head, "targets": attention, "config": {"model_type": kind, **fields}}


QV = ["q_proj", "v_proj"]
model("llama", "llama-3.2-3b", "llama", attention=QV, hidden_size=3072, intermediate_size=8192, num_hidden_layers=28, num_attention_heads=24, num_key_value_heads=8, vocab_size=128256, tie_word_embeddings=True)
model("llama", "llama-3.2-1b", "llama", attention=QV, hidden_size=2048, intermediate_size=8192, num_hidden_layers=16, num_attention_heads=32, num_key_value_heads=8, vocab_size=128256, tie_word_embeddings=True)
model("llama", "llama-3.1-8b", "llama", attention=QV, hidden_size=4096, intermediate_size=14336, num_hidden_layers=32, num_attention_heads=32, num_key_value_heads=8, vocab_size=128256)
model("qwen2", "qwen2.5-7b", "qwen2", attention=QV, hidden_size=3584, intermediate_size=18944, num_hidden_layers=28, num_attention_heads=28, num_key_value_heads=4, vocab_size=152064, tie_word_embeddings=False)
model("qwen2", "qwen2.5-0.5b", "qwen2", attention=QV, hidden_size=896, intermediate_size=4864, num_hidden_layers=24, num_attention_heads=14, num_key_value_heads=2, vocab_size=151936, tie_word_embeddings=True)
model("qwen3", "qwen3-8b", "qwen3", attention=QV, hidden_size=4096, intermediate_size=12288, num_hidden_layers=36, num_attention_heads=32, num_key_value_heads=8, head_dim=128, vocab_size=151936, tie_word_embeddings=False)
model("mistral", "mistral-7b-v0.3", "mistral", attention=QV, hidden_size=4096, intermediate_size=14336, num_hidden_layers=32, num_attention_heads=32, num_key_value_heads=8, head_dim=128, vocab_size=32768, sliding_window=None)
model("phi3", "phi-4", "phi3", attention=["qkv_proj"], hidden_size=5120, intermediate_size=17920, num_hidden_layers=40, num_attention_heads=40, num_key_value_heads=10, vocab_size=100352, pad_token_id=100349)
model("gemma2", "gemma-2-2b", "gemma2", attention=QV, hidden_size=2304, intermediate_size=9216, num_hidden_layers=26, num_attention_heads=8, num_key_value_heads=4, head_dim=256, vocab_size=256000, sliding_window=4096)
model("gemma3", "gemma-3-1b-it", "gemma3_text", attention=QV, hidden_size=1152, intermediate_size=6912, num_hidden_layers=26, num_attention_heads=4, num_key_value_heads=1, head_dim=256, vocab_size=262144, sliding_window=512)
model("olmo2", "olmo-2-1124-7b", "olmo2", attention=QV, hidden_size=4096, intermediate_size=11008, num_hidden_layers=32, num_attention_heads=32, num_key_value_heads=32, vocab_size=100352)
model("olmo3", "olmo-3-1025-7b", "olmo3", attention=QV, hidden_size=4096, intermediate_size=11008, num_hidden_layers=32, num_attention_heads=32, num_key_value_heads=32, vocab_size=100278, sliding_window=4096)
model("gpt_neox", "pythia-1b", "gpt_neox", attention=["query_key_value"], hidden_size=2048, intermediate_size=8192, num_hidden_layers=16, num_attention_heads=8, vocab_size=50304)
model("gpt2", "gpt2", "gpt2", attention=["c_attn"], n_embd=768, n_layer=12, n_head=12, n_positions=1024, vocab_size=50257)
model("opt", "opt-125m", "opt", attention=QV, hidden_size=768, ffn_dim=3072, num_hidden_layers=12, num_attention_heads=12, max_position_embeddings=2048, vocab_size=50272)
model("falcon", "falcon-7b", "falcon", attention=["query_key_value"], hidden_size=4544, num_hidden_layers=32, num_attention_heads=71, vocab_size=65024, multi_query=True, parallel_attn=True, bias=False, alibi=False)
model("granite", "granite-3.3-2b-base", "granite", attention=QV, hidden_size=2048, intermediate_size=8192, num_hidden_layers=40, num_attention_heads=32, num_key_value_heads=8, vocab_size=49159, tie_word_embeddings=True, embedding_multiplier=12.0, attention_multiplier=0.015625, residual_multiplier=0.22, logits_scaling=8.0)
model("smollm3", "smollm3-3b", "smollm3", attention=QV, hidden_size=2048, intermediate_size=11008, num_hidden_layers=36, num_attention_heads=16, num_key_value_heads=4, vocab_size=128256)
model("mixtral", "mixtral-8x7b-v0.1", "mixtral", attention=QV, hidden_size=4096, intermediate_size=14336, num_hidden_layers=32, num_attention_heads=32, num_key_value_heads=8, vocab_size=32000, num_local_experts=8, num_experts_per_tok=2)
model("qwen2_moe", "qwen1.5-moe-a2.7b", "qwen2_moe", attention=QV, hidden_size=2048, intermediate_size=5632, num_hidden_layers=24, num_attention_heads=16, num_key_value_heads=16, vocab_size=151936, num_experts=60, num_experts_per_tok=4, moe_intermediate_size=1408, shared_expert_intermediate_size=5632)
model("qwen3_moe", "qwen3-30b-a3b", "qwen3_moe", attention=QV, hidden_size=2048, intermediate_size=6144, num_hidden_layers=48, num_attention_heads=32, num_key_value_heads=4, head_dim=128, vocab_size=151936, num_experts=128, num_experts_per_tok=8, moe_intermediate_size=768)
model("olmoe", "olmoe-1b-7b-0125", "olmoe", attention=QV, hidden_size=2048, intermediate_size=1024, num_hidden_layers=16, num_attention_heads=16, num_key_value_heads=16, vocab_size=50304, num_experts=64, num_experts_per_tok=8)
model("gpt_oss", "gpt-oss-20b", "gpt_oss", attention=QV, hidden_size=2880, intermediate_size=2880, num_hidden_layers=24, num_attention_heads=64, num_key_value_heads=8, head_dim=64, vocab_size=201088, num_local_experts=32, num_experts_per_tok=4, sliding_window=128)
model("phimoe", "phi-3.5-moe", "phimoe", attention=QV, hidden_size=4096, intermediate_size=6400, num_hidden_layers=32, num_attention_heads=32, num_key_value_heads=8, vocab_size=32064, num_local_experts=16, num_experts_per_tok=2, attention_bias=True, lm_head_bias=True)
model("deepseek_v2", "deepseek-v2-lite", "deepseek_v2", attention=["q_proj", "kv_b_proj"], hidden_size=2048, intermediate_size=10944, num_hidden_layers=27, num_attention_heads=16, vocab_size=102400, moe_intermediate_size=1408, n_routed_experts=64, n_shared_experts=2, num_experts_per_tok=6, first_k_dense_replace=1, topk_method="greedy", q_lora_rank=None, kv_lora_rank=512, qk_nope_head_dim=128, qk_rope_head_dim=64, v_head_dim=128)
model("deepseek_v3", "deepseek-v3", "deepseek_v3", attention=["q_b_proj", "kv_b_proj"], hidden_size=7168, intermediate_size=18432, num_hidden_layers=61, num_attention_heads=128, vocab_size=129280, moe_intermediate_size=2048, n_routed_experts=256, n_shared_experts=1, num_experts_per_tok=8, first_k_dense_replace=3, q_lora_rank=1536, kv_lora_rank=512, qk_nope_head_dim=128, qk_rope_head_dim=64, v_head_dim=128)
model("qwen3_next", "qwen3-coder-next", "qwen3_next", attention=QV, hidden_size=2048, num_hidden_layers=48, num_attention_heads=16, num_key_value_heads=2, head_dim=256, vocab_size=151936, num_experts=512, num_experts_per_tok=10, moe_intermediate_size=512, shared_expert_intermediate_size=512, linear_num_key_heads=16, linear_key_head_dim=128, linear_num_value_heads=32, linear_value_head_dim=128, linear_conv_kernel_dim=4)
model("qwen3_5", "qwen3.5-4b", "qwen3_5_text", attention=QV, hidden_size=2560, intermediate_size=9216, num_hidden_layers=32, num_attention_heads=16, num_key_value_heads=4, head_dim=256, vocab_size=248320, tie_word_embeddings=True, linear_num_key_heads=16, linear_key_head_dim=128, linear_num_value_heads=32, linear_value_head_dim=128, linear_conv_kernel_dim=4)
model("bert", "bert-base-uncased", "bert", attention=["query", "value"], head="classification", hidden_size=768, intermediate_size=3072, num_hidden_layers=12, num_attention_heads=12, vocab_size=30522, max_position_embeddings=512, type_vocab_size=2)
model("roberta", "roberta-base", "roberta", attention=["query", "value"], head="classification", hidden_size=768, intermediate_size=3072, num_hidden_layers=12, num_attention_heads=12, vocab_size=50265, max_position_embeddings=514, type_vocab_size=1)
model("t5", "t5-base", "t5", attention=["q", "v"], head="seq2seq", d_model=768, d_kv=64, d_ff=3072, num_layers=12, num_heads=12, vocab_size=32128, decoder_start_token_id=0)

# Where layers differ: the period of the pattern, in which the last layer is of the second kind.
PATTERNS = {
    "gemma2": ("sliding_attention", "full_attention", 2), "gemma3_text": ("sliding_attention", "full_attention", 6), "olmo3": ("sliding_attention", "full_attention", 4),
    "gpt_oss": ("sliding_attention", "full_attention", 2), "qwen3_next": ("linear_attention", "full_attention", 4), "qwen3_5_text": ("linear_attention", "full_attention", 4),
}


def layers_of(config):
    """What is traced: the layers of the base, and for each kind of layer the base with one more of it, how many the base has and how many the model has."""
    kind = config["model_type"]
    if kind == "t5":
        n = config["num_layers"]
        both = lambda e, d: {"num_layers": e, "num_decoder_layers": d}
        return both(2, 2), {"encoder": (both(3, 2), 2, n), "decoder": (both(2, 3), 2, n)}
    name = next(n for n in ("num_hidden_layers", "n_layer") if n in config)
    n = config[name]
    if kind in PATTERNS:
        first, last, period = PATTERNS[kind]
        of = lambda *types: {name: len(types), "layer_types": list(types)}
        base = (first, last, first, last)
        return of(*base), {first: (of(first, last, first, first, last), 2, n - n // period), last: (of(*base, last), 2, n // period)}
    if kind == "smollm3":
        of = lambda *rotates: {name: len(rotates), "no_rope_layers": list(rotates)}
        return of(1, 0), {"rotary": (of(1, 1, 0), 1, n - n // 4), "no_rotary": (of(1, 0, 0), 1, n // 4)}
    if "first_k_dense_replace" in config:
        k = config["first_k_dense_replace"]
        of = lambda dense, experts: {name: dense + experts, "first_k_dense_replace": dense}
        return of(1, 1), {"dense": (of(2, 1), 1, k), "experts": (of(1, 2), 1, n - k)}
    return {name: 2}, {"layer": ({name: 3}, 2, n)}


def case(id, technique, name, *, weights="bf16", adapters=None, precision="bf16", attention="flash", batch=2, length=1024, head=None):
    known = MODELS[id]
    base, kinds = layers_of(known["config"])
    return {
        "id": f"{id}/{name}", "family": known["family"], "model": id, "head": head or known["head"], "config": known["config"], "base": base, "kinds": kinds, "technique": technique,
        "weightsDtype": weights, "adapterDtype": adapters, "mixedPrecision": precision, "attention": attention, "tokens": {"batch": batch, "length": length},
    }


LORA = {"id": "lora", "rank": 16, "targetModules": "all-linear"}
FULL = {"id": "full"}
DENSE = [
    "llama-3.2-3b", "qwen2.5-7b", "qwen3-8b", "mistral-7b-v0.3", "phi-4", "gemma-2-2b", "gemma-3-1b-it", "olmo-2-1124-7b", "olmo-3-1025-7b", "pythia-1b", "gpt2", "opt-125m", "falcon-7b",
    "granite-3.3-2b-base", "smollm3-3b",
]
MIXTURES = ["mixtral-8x7b-v0.1", "qwen1.5-moe-a2.7b", "qwen3-30b-a3b", "olmoe-1b-7b-0125", "gpt-oss-20b", "phi-3.5-moe", "deepseek-v2-lite", "deepseek-v3", "qwen3-coder-next"]
ENCODERS = ["bert-base-uncased", "roberta-base", "t5-base"]
# Attention sinks and soft-capped scores: Transformers refuses scaled_dot_product_attention.
EAGER_ONLY = {"gpt-oss-20b", "gemma-2-2b"}
# PEFT's `all-linear` takes the router of this model too, whose output is a tuple, and the forward pass fails.
NOT_ALL_LINEAR = {"phi-3.5-moe": ["q_proj", "k_proj", "v_proj", "o_proj"]}


def cases():
    for id in [*DENSE, *MIXTURES, "qwen3.5-4b", *ENCODERS]:
        size = {"batch": 8, "length": 512} if id in ENCODERS else {}
        size["attention"] = "eager" if id in EAGER_ONLY else "flash"
        all_linear = {**LORA, "targetModules": NOT_ALL_LINEAR.get(id, "all-linear")}
        yield case(id, all_linear, "lora", adapters="fp32", **size)
        yield case(id, {**LORA, "targetModules": MODELS[id]["targets"]}, "lora-attention", adapters="fp32", **size)
        yield case(id, all_linear, "lora-bf16", adapters="bf16", **size)
        yield case(id, FULL, "full-bf16", **size)
        yield case(id, FULL, "full-fp32", weights="fp32", **size)

    llama = "llama-3.2-3b"
    yield case("llama-3.2-1b", FULL, "full-fp32", weights="fp32")
    yield case("llama-3.1-8b", LORA, "lora-batch-1", adapters="fp32", batch=1)
    yield case("llama-3.1-8b", {**LORA, "rank": 64}, "lora-rank-64-4k", adapters="fp32", batch=1, length=4096)
    for id in (llama, "qwen2.5-7b"):
        yield case(id, {**LORA, "id": "dora"}, "dora", adapters="fp32")
        yield case(id, {**LORA, "id": "dora"}, "dora-bf16", adapters="bf16")
        yield case(id, {**LORA, "dropout": 0.05}, "lora-dropout", adapters="fp32")
        yield case(id, {"id": "adalora", "initialRank": 12, "rank": 8, "targetModules": "all-linear"}, "adalora", adapters="fp32")
        yield case(id, {"id": "vera", "rank": 256, "targetModules": "all-linear"}, "vera", adapters="fp32")
        yield case(id, {"id": "vera", "rank": 256, "targetModules": QV}, "vera-attention", adapters="fp32")
        yield case(id, {"id": "oft", "blockSize": 32, "targetModules": "all-linear"}, "oft", adapters="fp32")
        yield case(id, {"id": "boft", "blockSize": 4, "butterflyFactors": 2, "targetModules": QV}, "boft", adapters="fp32")
        yield case(id, {"id": "ia3", "targetModules": ["k_proj", "v_proj", "down_proj"], "feedforwardModules": ["down_proj"]}, "ia3", adapters="fp32")
        yield case(id, {"id": "prefix-tuning", "virtualTokens": 20}, "prefix-tuning")
        yield case(id, {"id": "prompt-tuning", "virtualTokens": 20}, "prompt-tuning")
        yield case(id, {"id": "p-tuning", "virtualTokens": 20, "encoderSize": 1024}, "p-tuning")
        yield case(id, {"id": "layernorm-tuning", "targetModules": ["input_layernorm", "post_attention_layernorm", "norm"]}, "layernorm-tuning", adapters="fp32")
        yield case(id, {"id": "bottleneck-adapter", "reductionFactor": 16, "placement": "pfeiffer", "after": [".mlp"]}, "bottleneck-adapter")
    yield case("qwen2.5-7b", {"id": "bitfit"}, "bitfit")
    yield case("gpt2", {"id": "bitfit"}, "bitfit")
    yield case("opt-125m", {"id": "bitfit"}, "bitfit")
    yield case("pythia-1b", {"id": "bitfit"}, "bitfit")
    yield case("bert-base-uncased", {"id": "bitfit"}, "bitfit", batch=8, length=512)
    yield case("roberta-base", {"id": "bitfit"}, "bitfit", batch=8, length=512)
    yield case("gpt2", {"id": "layernorm-tuning", "targetModules": ["ln_1", "ln_2", "ln_f"]}, "layernorm-tuning", adapters="fp32")
    yield case("bert-base-uncased", {"id": "bottleneck-adapter", "reductionFactor": 16, "placement": "houlsby", "after": [".output.dense"]}, "bottleneck-adapter", batch=8, length=512)
    for id in (llama, "qwen3-8b", "mistral-7b-v0.3"):
        yield case(id, LORA, "lora-eager", adapters="fp32", attention="eager")
        yield case(id, FULL, "full-bf16-eager", attention="eager")
    for id in ("gpt2", "bert-base-uncased", "t5-base"):
        size = {"batch": 8, "length": 512} if id in ENCODERS else {}
        yield case(id, FULL, "full-fp32-eager", weights="fp32", attention="eager", **size)
    for id in (llama, "qwen2.5-7b", "gemma-3-1b-it"):
        yield case(id, LORA, "lora-no-autocast", adapters="fp32", precision="none")
        yield case(id, FULL, "full-bf16-no-autocast", precision="none")
        yield case(id, FULL, "full-fp32-no-autocast", weights="fp32", precision="none")
    yield case(llama, LORA, "lora-bf16-no-autocast", adapters="bf16", precision="none")
    for id in ("qwen2.5-0.5b", llama):
        yield case(id, LORA, "lora-classification", adapters="fp32", head="classification")
        yield case(id, FULL, "full-bf16-classification", head="classification")
    yield case("gemma-3-1b-it", LORA, "lora-short", adapters="fp32", batch=8, length=256)
    yield case("gemma-3-1b-it", LORA, "lora-4k", adapters="fp32", batch=1, length=4096)
    yield case(llama, LORA, "lora-eager-2k", adapters="fp32", attention="eager", batch=1, length=2048)
