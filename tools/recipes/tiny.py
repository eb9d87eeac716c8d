"""Models of two layers and random weights, their tokenizer, and made-up data."""

import random
from pathlib import Path

# Decoders with and without biases, since BitFit trains nothing else, and an encoder.
MODELS = {
    "qwen2.5-0.5b": "Qwen/Qwen2.5-0.5B",
    "gpt2": "openai-community/gpt2",
    "bert-base-uncased": "google-bert/bert-base-uncased",
}
SIZES = {
    "qwen2.5-0.5b": dict(
        model_type="qwen2",
        architectures=["Qwen2ForCausalLM"],
        hidden_size=64,
        intermediate_size=128,
        num_hidden_layers=2,
        num_attention_heads=4,
        num_key_value_heads=2,
        max_position_embeddings=1024,
    ),
    "gpt2": dict(model_type="gpt2", n_embd=64, n_layer=2, n_head=4, n_positions=1024),
    "bert-base-uncased": dict(
        model_type="bert",
        hidden_size=64,
        intermediate_size=128,
        num_hidden_layers=2,
        num_attention_heads=4,
        max_position_embeddings=512,
    ),
}
VOCABULARY = 512
WORDS = "the model answers support tickets with short replies about billing refunds shipping login errors".split()
CHAT_TEMPLATE = "{% for m in messages %}{{ m['role'] }}: {{ m['content'] }}\n{% endfor %}{% if add_generation_prompt %}assistant: {% endif %}"


def sentence(length: int) -> str:
    return " ".join(random.choice(WORDS) for _ in range(length))


def shuffled(text: str) -> str:
    words = text.split()
    return " ".join(random.sample(words, len(words)))


def save_tokenizer(folder: Path, chat_template: str | None) -> None:
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
    from transformers import PreTrainedTokenizerFast

    tokenizer = Tokenizer(models.BPE(unk_token="<unk>"))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel()
    tokenizer.decoder = decoders.ByteLevel()
    special = ["<pad>", "<eos>", "<unk>", "<|im_start|>", "<|im_end|>"]
    trainer = trainers.BpeTrainer(
        vocab_size=VOCABULARY, special_tokens=special, initial_alphabet=pre_tokenizers.ByteLevel.alphabet()
    )
    tokenizer.train_from_iterator([sentence(50) for _ in range(200)], trainer)
    PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        pad_token="<pad>",
        eos_token="<eos>",
        unk_token="<unk>",
        chat_template=chat_template,
    ).save_pretrained(folder)


def config_of(name: str):
    from transformers import AutoConfig

    fields = dict(SIZES[name])
    return AutoConfig.for_model(fields.pop("model_type"), vocab_size=VOCABULARY, **fields)


def save_model(name: str, folder: Path, chat_template: str | None = None) -> None:
    from transformers import AutoModel, AutoModelForCausalLM

    kind = AutoModel if name.startswith("bert") else AutoModelForCausalLM
    kind.from_config(config_of(name)).save_pretrained(folder)
    save_tokenizer(folder, chat_template)


def plain_row(method: str) -> dict:
    """A line of data as the Python recipes describe it."""
    prompt = {"prompt": f"Question: {sentence(20)}\n"}
    match method:
        case "sft":
            return prompt | {"completion": f" {sentence(15)}"}
        case "pretraining":
            return {"text": sentence(200)}
        case "dpo":
            return prompt | {"chosen": f" {sentence(15)}", "rejected": f" {sentence(15)}"}
        case "kto":
            return prompt | {"completion": f" {sentence(15)}", "label": random.random() < 0.5}
        case "grpo":
            return prompt | {"solution": random.choice(WORDS)}
        case "classification":
            label = random.choice(("billing", "login", "shipping"))
            return {"text": f"{sentence(10)} {label} {sentence(10)}", "label": label}
        case "embeddings":
            text = sentence(12)
            return {"anchor": text, "positive": shuffled(text)}
    raise ValueError(method)


def messages_row(method: str) -> dict:
    """A line of data as the recipes of ms-swift, MLX-LM and LLaMA-Factory describe it."""
    user, assistant, worse = (
        {"role": role, "content": sentence(15)} for role in ("user", "assistant", "assistant")
    )
    match method:
        case "sft":
            return {"messages": [user, assistant]}
        case "pretraining":
            return {"messages": [{"role": "assistant", "content": sentence(200)}]}
        case "classification":
            return {"messages": [user], "label": random.randrange(2)}
        case "embeddings":
            positive = {"role": "user", "content": shuffled(user["content"])}
            return {"messages": [user], "positive_messages": [[positive]]}
        case "dpo":
            return {"messages": [user, assistant], "rejected_response": worse["content"]}
        case "kto":
            return {"messages": [user, assistant], "label": random.random() < 0.5}
        case "grpo":
            return {"messages": [{"role": "user", "content": sentence(3)}], "solution": "391"}
    raise ValueError(method)


def factory_row(method: str) -> dict:
    """As for LLaMA-Factory, where it has other names."""
    row = messages_row(method)
    match method:
        case "pretraining":
            return {"text": row["messages"][0]["content"]}
        case "dpo":
            user, chosen = row["messages"]
            return {"messages": [user], "chosen": chosen, "rejected": chosen | {"content": row["rejected_response"]}}
    return row
