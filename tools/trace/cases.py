"""The combinations that are traced: families, techniques and settings."""

import json
from pathlib import Path

from drawn import DRAWN, FULL, LORA, QV

# Config fields are those of each model's config.json on Hugging Face; fields left out have the
# library's default. `attention` is what LoRA on attention targets.
MODELS = {m["id"]: m for m in map(json.loads, (Path(__file__).parent / "models.jsonl").read_text().splitlines())}

# Where layers differ: the period of the pattern, in which the last layer is of the second kind.
PATTERNS = {
    "olmo_hybrid": ("linear_attention", "full_attention", 4),
    "gemma2": ("sliding_attention", "full_attention", 2),
    "gemma3_text": ("sliding_attention", "full_attention", 6),
    "olmo3": ("sliding_attention", "full_attention", 4),
    "gpt_oss": ("sliding_attention", "full_attention", 2),
    "qwen3_next": ("linear_attention", "full_attention", 4),
    "qwen3_5_text": ("linear_attention", "full_attention", 4),
    "qwen3_5_moe_text": ("linear_attention", "full_attention", 4),
    "cohere2": ("sliding_attention", "full_attention", 4),
    "exaone4": ("sliding_attention", "full_attention", 4),
}


def gemma4_layers(config):
    """Layers that see a window and those that see all, and of both such that reuse keys and values."""
    sliding, full = "sliding_attention", "full_attention"
    n, sharing = config["num_hidden_layers"], config.get("num_kv_shared_layers", 0)
    in_all = config.get("full_attention_layers", n // 6)
    in_sharing = config.get("full_kv_shared_layers", sharing // 6)

    def of(types, shared=0):
        return {"num_hidden_layers": len(types), "layer_types": list(types), "num_kv_shared_layers": shared}

    if sharing == 0:
        base = (sliding, full, sliding, full)
        return of(base), {
            sliding: (of((sliding, full, sliding, sliding, full)), 2, n - in_all),
            full: (of((*base, full)), 2, in_all),
        }
    base, last = (sliding, full, sliding, full), (sliding, full)
    return of(base + last, 2), {
        sliding: (of((sliding, *base, *last), 2), 2, n - sharing - in_all + in_sharing),
        full: (of((sliding, full, full, sliding, full, *last), 2), 2, in_all - in_sharing),
        "sliding_attention, reused": (of((*base, sliding, sliding, full), 3), 1, sharing - in_sharing),
        "full_attention, reused": (of((*base, *last, full), 3), 1, in_sharing),
    }


def convolution_layers(config):
    """LFM2's convolutions and attentions; where it has experts, first layers without."""
    conv, full = "conv", "full_attention"
    n, attentions, dense = (
        config["num_hidden_layers"],
        config["full_attention_layers"],
        config.get("num_dense_layers", 2),
    )

    def of(types, *dense):
        return {"num_hidden_layers": len(types), "layer_types": list(types), **{"num_dense_layers": d for d in dense}}

    if config["model_type"] == "lfm2":
        base = (conv, full, conv, full)
        return of(base), {
            conv: (of((conv, full, conv, conv, full)), 2, n - attentions),
            full: (of((*base, full)), 2, attentions),
        }
    base = (conv, conv, full, conv, full)
    return of(base, 1), {
        "dense": (of((conv, *base), 2), 1, dense),
        conv: (of((conv, *base), 1), 2, n - attentions - dense),
        full: (of((*base, full), 1), 2, attentions),
    }


def gemma3n_layers(config):
    """Layers whose MLP is sparse, those that reuse keys and values, and those between."""
    sliding, n = "sliding_attention", config["num_hidden_layers"]

    def of(sparse, plain, shared):
        count = sparse + plain + shared
        return {
            "num_hidden_layers": count,
            "layer_types": [sliding] * count,
            "num_kv_shared_layers": shared,
            "activation_sparsity_pattern": [0.95] * sparse + [0.0] * (plain + shared),
        }

    shared = config["num_kv_shared_layers"]
    return of(2, 2, 1), {
        "sparse": (of(3, 2, 1), 2, 10),
        "plain": (of(2, 3, 1), 2, n - 10 - shared),
        "reused": (of(2, 2, 2), 1, shared),
    }


def nemotron_layers(config):
    """One kind of layer each: Mamba 2, attention, MLP, experts."""
    kinds = {"mamba": "linear_attention", "full_attention": "full_attention", "mlp": "mlp", "moe": "moe"}
    present = {kind: config[f"{kind}_layers"] for kind in kinds if f"{kind}_layers" in config}

    def of(*more):
        return {"layers_block_type": [kinds[kind] for kind in [*present, *present, *more]]}

    return of(), {kind: (of(kind), 2, count) for kind, count in present.items()}


def kimi_layers(config):
    """Layers of delta attention without and with experts, and those of latent attention."""
    full, n = config["full_attention_layers"], config["num_hidden_layers"]

    def of(*kinds):
        return {
            "num_hidden_layers": len(kinds),
            "layer_types": ["full_attention" if kind == "full" else "linear_attention" for kind in kinds],
            "mlp_layer_types": ["dense" if kind == "dense" else "sparse" for kind in kinds],
        }

    base = ("dense", "delta", "full", "delta", "full")
    return of(*base), {
        "dense": (of("dense", *base), 1, 1),
        "delta": (of(*base[:2], "delta", *base[2:]), 2, n - full - 1),
        "full": (of(*base, "full"), 2, full),
    }


def llama4_layers(config):
    """Layers with an MLP where there are such, and those with experts; by whether they rotate."""
    step, n = config.get("interleave_moe_layer_step", 1), config["num_hidden_layers"]

    def of(*kinds):
        return {
            "num_hidden_layers": len(kinds),
            "moe_layers": [at for at, (mixed, _) in enumerate(kinds) if mixed],
            "no_rope_layers": [int(rotates) for _, rotates in kinds],
            "layer_types": ["chunked_attention" if rotates else "full_attention" for _, rotates in kinds],
        }

    if step == 1:
        base = ((True, True), (True, False), (True, True), (True, False))
        return of(*base), {
            "rotary": (of((True, True), *base), 2, n - n // 4),
            "no_rotary": (of(*base, (True, False)), 2, n // 4),
        }
    # Without norms on them, rotated queries and keys are as those that are not.
    base = ((False, True), (True, True), (False, True), (True, True))
    return of(*base), {
        "dense": (of((False, True), *base), 2, n // 2),
        "experts": (of(*base, (True, True)), 2, n // 2),
    }


def deepseek_v4_layers(config):
    """Layers by how they compress keys: not at all, every four tokens with an indexer, or every 128."""
    names = {0: "sliding_attention", 4: "compressed_sparse_attention", 128: "heavily_compressed_attention"}

    def of(*types):
        return {"num_hidden_layers": len(types), "layer_types": list(types), "mlp_layer_types": ["moe"] * len(types)}

    counts = {names[rate]: config["compress_ratios"].count(rate) for rate in names if rate in config["compress_ratios"]}
    return of(*counts), {name: (of(*counts, name), 1, count) for name, count in counts.items()}


def layers_of(config):
    """The layers of the base trace, and for each kind of layer: the base with one more of it, how
    many of it the base has and how many the model has."""
    kind = config["model_type"]
    if kind in ("gemma4_text", "gemma4_unified_text"):
        return gemma4_layers(config)
    if kind == "deepseek_v4":
        return deepseek_v4_layers(config)
    if kind == "gemma3n_text":
        return gemma3n_layers(config)
    if kind == "nemotron_h":
        return nemotron_layers(config)
    if kind == "kimi_linear":
        return kimi_layers(config)
    if kind == "llama4_text":
        return llama4_layers(config)
    if kind in ("lfm2", "lfm2_moe"):
        return convolution_layers(config)
    if kind == "granitemoehybrid":

        def attentions(n):
            return {"num_hidden_layers": n, "layer_types": ["attention"] * n}

        return attentions(2), {"attention": (attentions(3), 2, config["num_hidden_layers"])}
    if kind == "gpt_neo":

        def scopes(everything, window):
            return {
                "num_layers": everything + window,
                "attention_types": [[["global"], everything], [["local"], window]],
            }

        n = config["num_layers"]
        return scopes(1, 1), {"global": (scopes(2, 1), 1, n - n // 2), "local": (scopes(1, 2), 1, n // 2)}
    if kind == "ernie4_5_moe":

        def mixed(dense, experts):
            return {
                "num_hidden_layers": dense + experts,
                "moe_layer_start_index": dense,
                "moe_layer_end_index": dense + experts - 1,
                "mlp_layer_types": ["dense"] * dense + ["sparse"] * experts,
            }

        k = config.get("moe_layer_start_index", 1)
        return mixed(1, 1), {
            "dense": (mixed(2, 1), 1, k),
            "experts": (mixed(1, 2), 1, config["num_hidden_layers"] - k),
        }
    if kind in ("bart", "mbart", "pegasus", "marian", "m2m_100"):

        def stacks(encoder, decoder):
            return {"encoder_layers": encoder, "decoder_layers": decoder}

        return stacks(2, 2), {
            "encoder": (stacks(3, 2), 2, config.get("encoder_layers", 12)),
            "decoder": (stacks(2, 3), 2, config.get("decoder_layers", 12)),
        }
    if kind == "modernbert":
        sliding, full = "sliding_attention", "full_attention"

        def mixed(*types):
            return {"num_hidden_layers": len(types), "layer_types": list(types)}

        base = (full, sliding, sliding, full, sliding)
        n = config["num_hidden_layers"]
        return mixed(*base), {
            sliding: (mixed(*base, sliding), 3, n - (n + 2) // 3),
            full: (mixed(*base, full), 1, (n + 2) // 3 - 1),
        }
    if kind in ("t5", "mt5"):
        n = config["num_layers"]

        def both(encoder, decoder):
            return {"num_layers": encoder, "num_decoder_layers": decoder}

        return both(2, 2), {"encoder": (both(3, 2), 2, n), "decoder": (both(2, 3), 2, n)}
    name = next(n for n in ("num_hidden_layers", "n_layer", "n_layers") if n in config)
    n = config[name]
    if kind in PATTERNS:
        first, last, period = PATTERNS[kind]

        def of(*types):
            return {name: len(types), "layer_types": list(types)}

        base = (first, last, first, last)
        return of(*base), {
            first: (of(first, last, first, first, last), 2, n - n // period),
            last: (of(*base, last), 2, n // period),
        }
    if kind == "smollm3":

        def of(*rotates):
            return {name: len(rotates), "no_rope_layers": list(rotates)}

        return of(1, 0), {"rotary": (of(1, 1, 0), 1, n - n // 4), "no_rotary": (of(1, 0, 0), 1, n // 4)}
    if kind == "laguna":
        full, sliding = "full_attention", "sliding_attention"
        heads = dict(zip(config["layer_types"], config["num_attention_heads_per_layer"]))

        def of(*types):
            return {
                name: len(types),
                "mlp_layer_types": ["dense" if mlp == "dense" else "sparse" for mlp, _ in types],
                "layer_types": [attention for _, attention in types],
                "num_attention_heads_per_layer": [heads[attention] for _, attention in types],
            }

        base = (("dense", full), ("sparse", sliding), ("sparse", full), ("sparse", sliding))
        return of(*base), {
            "dense": (of(("dense", full), *base), 1, 1),
            full: (of(*base, ("sparse", full)), 1, n // 4 - 1),
            sliding: (of(*base, ("sparse", sliding)), 2, n - n // 4),
        }
    if kind == "qwen2" and config.get("use_sliding_window"):
        full, sliding = "full_attention", "sliding_attention"

        def windowed(*types):
            return {"num_hidden_layers": len(types), "layer_types": list(types)}

        seeing = config["max_window_layers"]
        return windowed(full, sliding), {
            full: (windowed(full, full, sliding), 1, seeing),
            sliding: (windowed(full, sliding, sliding), 1, n - seeing),
        }
    if kind in ("hy_v3", "exaone_moe", "afmoe"):
        k = config.get("first_k_dense_replace", config.get("num_dense_layers", 1))

        def of(dense, experts):
            types = {} if kind == "afmoe" else {"mlp_layer_types": ["dense"] * dense + ["sparse"] * experts}
            attentions = {} if kind == "hy_v3" else {"layer_types": ["sliding_attention"] * (dense + experts)}
            return {name: dense + experts, "num_dense_layers": dense, **types, **attentions}

        return of(1, 1), {"dense": (of(2, 1), 1, k), "experts": (of(1, 2), 1, n - k)}
    if "first_k_dense_replace" in config or kind in ("glm4_moe", "glm4_moe_lite"):
        k = config.get("first_k_dense_replace", 1)

        def of(dense, experts):
            by_type = kind in ("glm4_moe_lite", "glm_moe_dsa")
            types = {"mlp_layer_types": ["dense"] * dense + ["sparse"] * experts} if by_type else {}
            return {name: dense + experts, "first_k_dense_replace": dense, **types}

        return of(1, 1), {"dense": (of(2, 1), 1, k), "experts": (of(1, 2), 1, n - k)}
    return {name: 2}, {"layer": ({name: 3}, 2, n)}


def case(
    id,
    technique,
    name,
    *,
    weights="bf16",
    adapters=None,
    precision="bf16",
    attention="flash",
    batch=2,
    length=1024,
    head=None,
):
    known = MODELS[id]
    base, kinds = layers_of(known["config"])
    return {
        "id": f"{id}/{name}",
        "family": known["family"],
        "model": id,
        "head": head or known["head"],
        "config": known["config"],
        "base": base,
        "kinds": kinds,
        "technique": technique,
        "weightsDtype": weights,
        "adapterDtype": adapters,
        "mixedPrecision": precision,
        "attention": attention,
        "tokens": {"batch": batch, "length": length},
    }


DENSE = [
    "llama-3.2-3b",
    "qwen2.5-7b",
    "qwen3-8b",
    "mistral-7b-v0.3",
    "phi-4",
    "gemma-2-2b",
    "gemma-3-1b-it",
    "olmo-2-1124-7b",
    "olmo-3-1025-7b",
    "pythia-1b",
    "gpt2",
    "opt-125m",
    "falcon-7b",
    "granite-3.3-2b-base",
    "smollm3-3b",
]
MIXTURES = [
    "mixtral-8x7b-v0.1",
    "qwen1.5-moe-a2.7b",
    "qwen3-30b-a3b",
    "olmoe-1b-7b-0125",
    "gpt-oss-20b",
    "phi-3.5-moe",
    "deepseek-v2-lite",
    "deepseek-v3",
    "qwen3-coder-next",
]
ENCODERS = ["bert-base-uncased", "roberta-base", "t5-base"]
# Families that were added later, with fewer settings each.
FURTHER = [
    "gemma-2b",
    "gemma-4-31b-it",
    "gemma-4-e2b-it",
    "gemma-4-26b-a4b-it",
    "glm-4-9b-chat-hf",
    "glm-4-9b-0414",
    "glm-4.5-air",
    "glm-4.7-flash",
    "aya-expanse-8b",
    "command-r7b-12-2024",
    "seed-oss-36b-instruct",
    "exaone-4.0-1.2b",
    "hunyuan-1.8b-instruct",
    "afm-4.5b",
    "apertus-8b-2509",
    "stablelm-2-1_6b",
    "starcoder2-3b",
    "phi-2",
    "olmo-1b-hf",
    "falcon-40b",
    "lfm2-1.2b",
    "lfm2-8b-a1b",
    "granite-3.1-1b-a400m-instruct",
    "granite-4.0-micro",
    "minimax-m2",
    "ministral-3-3b-instruct-2512",
    "distilbert-base-uncased",
    "multilingual-e5-large",
    "flan-t5-xl",
    "mt5-base",
    "bart-base",
    "bart-large",
    "modernbert-base",
    "deberta-v3-base",
    "gemma-3n-e4b-it",
    "llama-4-scout-17b-16e",
    "llama-4-maverick-17b-128e",
    "nvidia-nemotron-nano-9b-v2",
    "nvidia-nemotron-3-nano-30b-a3b",
    "kimi-linear-48b-a3b-instruct",
    "hy3",
    "k-exaone-236b-a23b",
    "dots.llm1.base",
    "solar-open-100b",
    "trinity-mini",
    "laguna-xs.2",
    "mellum2-12b-a2.5b-base",
    "apertus-v1.5-8b",
    "olmo-hybrid-7b",
    "deepseek-v4-flash",
]
# Attention sinks and soft-capped scores: Transformers refuses scaled_dot_product_attention.
EAGER_ONLY = {"gpt-oss-20b", "gemma-2-2b", "deberta-v3-base", "deepseek-v4-flash"}
# PEFT's `all-linear` takes the router of this model too, whose output is a tuple, and fails.
NOT_ALL_LINEAR = {
    # It takes the grouped output projection too, whose product is not a linear layer's, and fails; and the
    # indexer's layers, which get no gradients.
    "deepseek-v4-flash": [
        "q_a_proj",
        "self_attn.q_b_proj",
        "self_attn.kv_proj",
        "compressor.kv_proj",
        "compressor.gate_proj",
        "o_b_proj",
        "shared_experts.gate_proj",
        "up_proj",
        "down_proj",
    ],
    "phi-3.5-moe": ["q_proj", "k_proj", "v_proj", "o_proj"],
    # It takes a layer of the head as well, which PEFT trains whole.
    "distilbert-base-uncased": ["q_lin", "k_lin", "v_lin", "out_lin", "lin1", "lin2"],
    # PEFT refuses the output projection of Mamba 2, whose kernel reads the weight itself.
    "nvidia-nemotron-nano-9b-v2": ["in_proj", "q_proj", "k_proj", "v_proj", "o_proj", "up_proj", "down_proj"],
    "nvidia-nemotron-3-nano-30b-a3b": ["in_proj", "q_proj", "k_proj", "v_proj", "o_proj"],
    # As Phi-3.5-MoE's.
    "llama-4-scout-17b-16e": ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"],
    "llama-4-maverick-17b-128e": ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"],
}


def cases():
    for id in [*DENSE, *MIXTURES, "qwen3.5-4b", *ENCODERS]:
        size = {"batch": 8, "length": 512} if id in ENCODERS else {}
        size["attention"] = "eager" if id in EAGER_ONLY else "flash"
        all_linear = {**LORA, "targetModules": NOT_ALL_LINEAR.get(id, "all-linear")}
        yield case(id, all_linear, "lora", adapters="fp32", **size)
        yield case(id, {**LORA, "targetModules": MODELS[id]["attention"]}, "lora-attention", adapters="fp32", **size)
        yield case(id, all_linear, "lora-bf16", adapters="bf16", **size)
        yield case(id, FULL, "full-bf16", **size)
        yield case(id, FULL, "full-fp32", weights="fp32", **size)
    for id in FURTHER:
        size = {"batch": 8, "length": 512} if MODELS[id]["head"] != "causal-lm" else {}
        size["attention"] = "eager" if id in EAGER_ONLY else "flash"
        if id == "gemma-3n-e4b-it":
            # Shorter than the window of most layers.
            size |= {"batch": 8, "length": 256}
        all_linear = {**LORA, "targetModules": NOT_ALL_LINEAR.get(id, "all-linear")}
        yield case(id, all_linear, "lora", adapters="fp32", **size)
        yield case(id, all_linear, "lora-bf16", adapters="bf16", **size)
        yield case(id, FULL, "full-fp32", weights="fp32", **size)

    yield case("olmo-hybrid-7b", LORA, "lora-plain", adapters="bf16", precision="none")
    yield case("olmo-hybrid-7b", LORA, "lora-plain-fp32", weights="fp32", adapters="fp32", precision="none")

    llama = "llama-3.2-3b"
    yield case("llama-3.2-1b", FULL, "full-fp32", weights="fp32")
    yield case("llama-3.1-8b", LORA, "lora-batch-1", adapters="fp32", batch=1)
    yield case("llama-3.1-8b", {**LORA, "rank": 64}, "lora-rank-64-4k", adapters="fp32", batch=1, length=4096)
    for id in (llama, "qwen2.5-7b"):
        yield case(id, {**LORA, "id": "dora"}, "dora", adapters="fp32")
        yield case(id, {**LORA, "id": "dora"}, "dora-bf16", adapters="bf16")
        yield case(id, {**LORA, "dropout": 0.05}, "lora-dropout", adapters="fp32")
        yield case(
            id,
            {"id": "adalora", "initialRank": 12, "rank": 8, "targetModules": "all-linear"},
            "adalora",
            adapters="fp32",
        )
        yield case(id, {"id": "vera", "rank": 256, "targetModules": "all-linear"}, "vera", adapters="fp32")
        yield case(id, {"id": "vera", "rank": 256, "targetModules": QV}, "vera-attention", adapters="fp32")
        yield case(id, {"id": "oft", "blockSize": 32, "targetModules": "all-linear"}, "oft", adapters="fp32")
        yield case(
            id, {"id": "boft", "blockSize": 4, "butterflyFactors": 2, "targetModules": QV}, "boft", adapters="fp32"
        )
        yield case(
            id,
            {"id": "ia3", "targetModules": ["k_proj", "v_proj", "down_proj"], "feedforwardModules": ["down_proj"]},
            "ia3",
            adapters="fp32",
        )
        yield case(id, {"id": "prefix-tuning", "virtualTokens": 20}, "prefix-tuning")
        yield case(id, {"id": "prompt-tuning", "virtualTokens": 20}, "prompt-tuning")
        yield case(id, {"id": "p-tuning", "virtualTokens": 20, "encoderSize": 1024}, "p-tuning")
        yield case(
            id,
            {"id": "layernorm-tuning", "targetModules": ["input_layernorm", "post_attention_layernorm", "norm"]},
            "layernorm-tuning",
            adapters="fp32",
        )
        yield case(
            id,
            {"id": "bottleneck-adapter", "reductionFactor": 16, "placement": "pfeiffer", "after": [".mlp"]},
            "bottleneck-adapter",
        )
    yield case("qwen2.5-7b", {"id": "bitfit"}, "bitfit")
    yield case("gpt2", {"id": "bitfit"}, "bitfit")
    yield case("opt-125m", {"id": "bitfit"}, "bitfit")
    yield case("pythia-1b", {"id": "bitfit"}, "bitfit")
    yield case("bert-base-uncased", {"id": "bitfit"}, "bitfit", batch=8, length=512)
    yield case("roberta-base", {"id": "bitfit"}, "bitfit", batch=8, length=512)
    yield case(
        "gpt2",
        {"id": "layernorm-tuning", "targetModules": ["ln_1", "ln_2", "ln_f"]},
        "layernorm-tuning",
        adapters="fp32",
    )
    yield case(
        "bert-base-uncased",
        {"id": "bottleneck-adapter", "reductionFactor": 16, "placement": "houlsby", "after": [".output.dense"]},
        "bottleneck-adapter",
        batch=8,
        length=512,
    )
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

    for id, technique, name, settings in DRAWN:
        yield case(id, technique, name, **{"adapters": "fp32", **settings})
