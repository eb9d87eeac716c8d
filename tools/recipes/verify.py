"""Starts the Python recipes of every technique and way to learn, on tiny models of random weights.

Training, evaluation, saving and loading again run on the CPU, with the releases that the recipes pin.
Writes a table to docs/recipes.md. From the project's root, after `npm run build`:

    python3 -m venv .venv-recipes && .venv-recipes/bin/pip install -r tools/recipes/requirements.txt
    npm run verify:recipes
"""

import json
import os
import random
import re
import subprocess
import sys
import tempfile
import time
from datetime import date
from importlib.metadata import version
from pathlib import Path

os.environ["HF_HUB_OFFLINE"] = "1"
# On few cores threads that wait for each other take far longer than one.
os.environ["OMP_NUM_THREADS"] = "1"

from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
from transformers import AutoConfig, AutoModel, AutoModelForCausalLM, PreTrainedTokenizerFast

ROOT = Path(__file__).resolve().parents[2]
ANSWERS = {
    "access": "weights",
    "examples": "100-1k",
    "length": "short",
    "gpu": "a100-80gb",
    "gpus": 1,
}
# What is learnt from: the framework that does it, the answers that ask for it, and the models it is tried on.
DECODERS = ("qwen2.5-0.5b", "gpt2")
METHODS = {
    "sft": ("trl", {"goal": "task"}, DECODERS),
    "pretraining": ("trl", {"goal": "pretraining"}, DECODERS),
    "dpo": ("trl", {"goal": "preferences", "feedback": "pairs"}, DECODERS),
    "kto": ("trl", {"goal": "preferences", "feedback": "ratings"}, DECODERS),
    "grpo": ("trl", {"goal": "preferences", "feedback": "verifier"}, DECODERS),
    "classification": ("transformers", {"goal": "classification"}, ("bert-base-uncased", "qwen2.5-0.5b")),
    "embeddings": ("sentence-transformers", {"goal": "embeddings"}, ("bert-base-uncased", "qwen2.5-0.5b")),
}
# Weights with and without biases: BitFit trains nothing else.
MODELS = {
    "qwen2.5-0.5b": "Qwen/Qwen2.5-0.5B",
    "gpt2": "openai-community/gpt2",
    "bert-base-uncased": "google-bert/bert-base-uncased",
}
SIZES = {
    "qwen2.5-0.5b": dict(
        model_type="qwen2",
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
WORDS = "the model answers support tickets with short replies about billing refunds shipping login errors".split()
# Of tasks whose answers are sampled a fifth is enough: each takes eight answers.
EXAMPLES = 160
TIME_LIMIT = 600
# What follows on the page was checked by hand and stays.
OTHERS = "## Other frameworks"
# Losses of single batches differ by so much on weights that are hardly trained.
NOISE = 1.05


def sentence(length: int) -> str:
    return " ".join(random.choice(WORDS) for _ in range(length))


def make_tokenizer() -> PreTrainedTokenizerFast:
    tokenizer = Tokenizer(models.BPE(unk_token="<unk>"))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel()
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(vocab_size=512, special_tokens=["<pad>", "<eos>", "<unk>"])
    tokenizer.train_from_iterator([sentence(50) for _ in range(200)], trainer)
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, pad_token="<pad>", eos_token="<eos>", unk_token="<unk>"
    )


def make_model(name: str, folder: Path) -> None:
    fields = dict(SIZES[name])
    config = AutoConfig.for_model(fields.pop("model_type"), vocab_size=512, **fields)
    kind = AutoModel if name.startswith("bert") else AutoModelForCausalLM
    kind.from_config(config).save_pretrained(folder)
    make_tokenizer().save_pretrained(folder)


def row(method: str) -> dict:
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
            return {"anchor": text, "positive": " ".join(random.sample(text.split(), 12))}
    raise ValueError(method)


def recipe(technique: str, method: str, model: str) -> str | None:
    """The recipe's text; None where there is none for this job."""
    framework, answers, _ = METHODS[method]
    made = subprocess.run(
        ["node", "dist/cli.js", "recipe", "--framework", framework, "--technique", technique, "-"],
        cwd=ROOT,
        input=json.dumps({**ANSWERS, **answers, "model": model}),
        capture_output=True,
        text=True,
    )
    return made.stdout if made.returncode == 0 else None


def run(technique: str, method: str, model: str, text: str, base: Path, folder: Path) -> dict:
    folder.mkdir()
    (folder / "train.jsonl").write_text("".join(json.dumps(row(method)) + "\n" for _ in range(EXAMPLES // (5 if method == "grpo" else 1))))
    on_cpu = re.sub(
        r"args = \w+\(\n",
        r"\g<0>    use_cpu=True,\n",
        text.replace("use_vllm=True", "use_vllm=False").replace("vllm_enable_sleep_mode=True", "vllm_enable_sleep_mode=False"),
    )
    (folder / "train.py").write_text(on_cpu.replace(MODELS[model], str(base)))
    began = time.time()
    try:
        done = subprocess.run(
            [sys.executable, "train.py"], cwd=folder, capture_output=True, text=True, timeout=TIME_LIMIT
        )
        code, log = done.returncode, done.stdout + done.stderr
    except subprocess.TimeoutExpired:
        code, log = 124, f"no end within {TIME_LIMIT} s"
    losses = [float(loss) for loss in re.findall(r"'loss': '?(-?[\d.]+)", log)]
    evaluated = re.findall(r"'eval_loss': '?(-?[\d.]+)", log)
    saved = any((folder / "output").glob("*.safetensors")) if (folder / "output").is_dir() else False
    fault = None
    if code != 0:
        lines = log.strip().splitlines()
        fault = next((line for line in reversed(lines) if re.match(r"[\w.]+(Error|Exception)\b", line)), lines[-1])[:160]
    elif not saved:
        fault = "nothing was saved"
    elif not evaluated:
        fault = "never evaluated"
    elif method != "grpo" and not losses[-1] < losses[0] * NOISE:
        fault = f"loss rose: {losses[0]} to {losses[-1]}"
    print(technique, method, fault or "runs", losses[:1], losses[-1:], f"{time.time() - began:.0f} s", flush=True)
    return {"technique": technique, "method": method, "model": model, "updates": len(losses), "evaluations": len(evaluated), "losses": losses, "fault": fault}


def table(results: list[dict]) -> str:
    lines = [
        "# Recipes that were started",
        "",
        "`npm run verify:recipes` writes this page (tools/recipes/verify.py). Each Python recipe trains a model of two layers",
        "and random weights on made-up data, through evaluation and saving, as it is written but for the model's name and the",
        "CPU that it runs on.",
        "",
        f"TRL {version('trl')}, Sentence Transformers {version('sentence-transformers')}, Transformers {version('transformers')}, PEFT {version('peft')}, torch {version('torch')}; {date.today()}.",
        "",
        "| technique | method | model | outcome | updates | evaluations | loss, first and last |",
        "| --------- | ------ | ----- | ------- | ------- | ----------- | -------------------- |",
    ]
    for row in results:
        losses = f"{row['losses'][0]:.2f}, {row['losses'][-1]:.2f}" if row["losses"] else ""
        outcome = "runs" if row["fault"] is None else row["fault"]
        lines.append(f"| {row['technique']} | {row['method']} | {row['model']} | {outcome} | {row['updates']} | {row['evaluations']} | {losses} |")
    return "\n".join(lines) + "\n"


def main() -> None:
    random.seed(0)
    techniques = sys.argv[1:] or subprocess.run(
        ["node", "dist/cli.js", "--help"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.split("full,")[1].split("\n\n")[0].replace("\n", " ").replace(" ", "").split(",")
    if not sys.argv[1:]:
        techniques = ["full", *techniques]
    with tempfile.TemporaryDirectory() as work:
        bases = {name: Path(work) / name for name in MODELS}
        for name, folder in bases.items():
            make_model(name, folder)
        results = []
        for technique in techniques:
            for method, (_, _, models) in METHODS.items():
                # One model is enough, but where encoders and decoders are told apart.
                made = [(model, text) for model in models if (text := recipe(technique, method, model))]
                for model, text in made[: 1 if models is DECODERS else 2]:
                    folder = Path(work) / f"{technique}-{method}-{model}"
                    results.append(run(technique, method, model, text, bases[model], folder))
    if not sys.argv[1:]:
        page = ROOT / "docs/recipes.md"
        _, others, checked = page.read_text().partition(OTHERS)
        page.write_text(table(results) + "\n" + others + checked)
    if any(row["fault"] for row in results):
        sys.exit(1)


if __name__ == "__main__":
    main()
