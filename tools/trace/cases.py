"""The combinations that are traced: families, techniques and settings."""

MODELS = {}


def model(family, id, kind, head="causal-lm", **fields):
    MODELS[id] = {"family": family, "id": id, "head": head, "config": {"model_type": kind, **fields}}


# Config fields are those of each model's config.json on Hugging Face; fields left out have the library's default.
model("llama", "llama-3.2-3b", "llama", hidden_size=3072, intermediate_size=8192, num_hidden_layers=28, num_attention_heads=24, num_key_value_heads=8, vocab_size=128256, tie_word_embeddings=True)
model("llama", "llama-3.2-1b", "llama", hidden_size=2048, intermediate_size=8192, num_hidden_layers=16, num_attention_heads=32, num_key_value_heads=8, head_dim=64, vocab_size=128256, tie_word_embeddings=True)
model("llama", "llama-3.1-8b", "llama", hidden_size=4096, intermediate_size=14336, num_hidden_layers=32, num_attention_heads=32, num_key_value_heads=8, vocab_size=128256)
model("qwen2", "qwen2.5-7b", "qwen2", hidden_size=3584, intermediate_size=18944, num_hidden_layers=28, num_attention_heads=28, num_key_value_heads=4, vocab_size=152064, tie_word_embeddings=False)
model("qwen3", "qwen3-8b", "qwen3", hidden_size=4096, intermediate_size=12288, num_hidden_layers=36, num_attention_heads=32, num_key_value_heads=8, head_dim=128, vocab_size=151936, tie_word_embeddings=False)
model("mistral", "mistral-7b-v0.3", "mistral", hidden_size=4096, intermediate_size=14336, num_hidden_layers=32, num_attention_heads=32, num_key_value_heads=8, head_dim=128, vocab_size=32768, sliding_window=None)
model("phi3", "phi-4", "phi3", hidden_size=5120, intermediate_size=17920, num_hidden_layers=40, num_attention_heads=40, num_key_value_heads=10, vocab_size=100352, pad_token_id=100349)

LAYERS = ("num_hidden_layers", "n_layer", "num_layers")


def layers_of(config):
    """What is traced: the layers of the base, and for each kind of layer the base plus one such layer with how many the base and the model have."""
    name = next(n for n in LAYERS if n in config)
    return 2, {"layer": (3, 2, config[name])}


def case(id, technique, *, name, weights="bf16", adapters=None, precision="bf16", attention="flash", batch=2, length=1024):
    known = MODELS[id]
    base, kinds = layers_of(known["config"])
    return {
        "id": f"{id}/{name}", "family": known["family"], "model": id, "head": known["head"], "config": known["config"], "base": base, "kinds": kinds, "technique": technique,
        "weightsDtype": weights, "adapterDtype": adapters, "mixedPrecision": precision, "attention": attention, "tokens": {"batch": batch, "length": length},
    }


LORA = {"id": "lora", "rank": 16, "targetModules": "all-linear"}
FAMILIES = {
    "llama-3.2-3b": ["q_proj", "v_proj"],
    "qwen2.5-7b": ["q_proj", "v_proj"],
    "qwen3-8b": ["q_proj", "v_proj"],
    "mistral-7b-v0.3": ["q_proj", "v_proj"],
    "phi-4": ["qkv_proj"],
}


def cases():
    for id, attention in FAMILIES.items():
        yield case(id, LORA, name="lora", adapters="fp32")
        yield case(id, {**LORA, "targetModules": attention}, name="lora-attention", adapters="fp32")
        yield case(id, LORA, name="lora-bf16", adapters="bf16")
        yield case(id, {"id": "full"}, name="full-bf16")
        yield case(id, {"id": "full"}, name="full-fp32", weights="fp32")
    yield case("llama-3.2-1b", {"id": "full"}, name="full-fp32", weights="fp32")
    yield case("llama-3.2-3b", {**LORA, "id": "dora"}, name="dora", adapters="fp32")
