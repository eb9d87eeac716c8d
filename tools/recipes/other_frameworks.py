"""Tries the recipes of a framework that has an environment of its own, on the CPU.

Those of ms-swift and MLX-LM train, evaluate and save tiny models of random weights; those of verl are read by its own
configuration. From the project's root, after `npx vite build --mode cli`, with the framework's own Python:

    python3 -m venv .venv-swift && .venv-swift/bin/pip install ms-swift==4.6.0 transformers==5.17.0 math-verify msgspec
    .venv-swift/bin/python tools/recipes/other_frameworks.py ms-swift

    python3 -m venv .venv-mlx && .venv-mlx/bin/pip install "mlx[cpu]" "mlx-lm[train]==0.32.2"
    .venv-mlx/bin/python tools/recipes/other_frameworks.py mlx-lm

    python3 -m venv .venv-verl && .venv-verl/bin/pip install hydra-core && .venv-verl/bin/pip install --no-deps verl==0.9.1
    .venv-verl/bin/python tools/recipes/other_frameworks.py verl

Prints rows for the table in docs/recipes.md.
"""

import json
import os
import random
import re
import subprocess
import sys
import tempfile
from datetime import date
from importlib.metadata import version
from pathlib import Path

os.environ["HF_HUB_OFFLINE"] = "1"
os.environ["OMP_NUM_THREADS"] = "1"

ROOT = Path(__file__).resolve().parents[2]
MODEL, HUB_NAME = "qwen2.5-0.5b", "Qwen/Qwen2.5-0.5B"
ANSWERS = {"access": "weights", "examples": "100-1k", "length": "short", "gpus": 1, "model": MODEL}
GOALS = {
    "sft": {"goal": "task"},
    "pretraining": {"goal": "pretraining"},
    "dpo": {"goal": "preferences", "feedback": "pairs"},
    "kto": {"goal": "preferences", "feedback": "ratings"},
    "grpo": {"goal": "preferences", "feedback": "verifier"},
    "classification": {"goal": "classification"},
    "embeddings": {"goal": "embeddings"},
}
TECHNIQUES = ("full", "lora", "qlora", "dora", "adalora", "galore")
SIZES = dict(
    hidden_size=64,
    intermediate_size=128,
    num_hidden_layers=2,
    num_attention_heads=4,
    num_key_value_heads=2,
    max_position_embeddings=1024,
)
WORDS = "the model answers support tickets with short replies about billing refunds shipping login errors".split()
EXAMPLES = 80
TIME_LIMIT = 300
CHAT_TEMPLATE = "{% for m in messages %}{{ m['role'] }}: {{ m['content'] }}\n{% endfor %}{% if add_generation_prompt %}assistant: {% endif %}"


def recipe(framework: str, technique: str, **answers) -> str | None:
    """The recipe's text; None where there is none for this job."""
    made = subprocess.run(
        ["node", "dist/cli.js", "recipe", "--framework", framework, "--technique", technique, "-"],
        cwd=ROOT,
        input=json.dumps(ANSWERS | answers),
        capture_output=True,
        text=True,
    )
    return made.stdout if made.returncode == 0 else None


def sentence(length: int) -> str:
    return " ".join(random.choice(WORDS) for _ in range(length))


def row(method: str) -> dict:
    user, assistant = ({"role": role, "content": sentence(15)} for role in ("user", "assistant"))
    match method:
        case "pretraining":
            return {"messages": [{"role": "assistant", "content": sentence(200)}]}
        case "classification":
            return {"messages": [user], "label": random.randrange(2)}
        case "embeddings":
            return {"messages": [user], "positive_messages": [[{"role": "user", "content": " ".join(random.sample(user["content"].split(), 15))}]]}
        case "dpo":
            return {"messages": [user, assistant], "rejected_response": sentence(15)}
        case "kto":
            return {"messages": [user, assistant], "label": random.random() < 0.5}
        case "grpo":
            return {"messages": [user | {"content": sentence(3)}], "solution": "391"}
        case _:
            return {"messages": [user, assistant]}


def save_tokenizer(folder: Path) -> None:
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
    from transformers import PreTrainedTokenizerFast

    tokenizer = Tokenizer(models.BPE(unk_token="<unk>"))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel()
    tokenizer.decoder = decoders.ByteLevel()
    special = ["<pad>", "<eos>", "<unk>", "<|im_start|>", "<|im_end|>"]
    trainer = trainers.BpeTrainer(
        vocab_size=512, special_tokens=special, initial_alphabet=pre_tokenizers.ByteLevel.alphabet()
    )
    tokenizer.train_from_iterator([sentence(50) for _ in range(200)], trainer)
    PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        pad_token="<pad>",
        eos_token="<eos>",
        unk_token="<unk>",
        chat_template=CHAT_TEMPLATE,
    ).save_pretrained(folder)


def config():
    from transformers import AutoConfig

    return AutoConfig.for_model("qwen2", vocab_size=512, architectures=["Qwen2ForCausalLM"], **SIZES)


def outcome(command: list[str], folder: Path, saved: str) -> tuple[str, list[float], int]:
    """What became of it, the losses of training, and how often it was evaluated."""
    try:
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=TIME_LIMIT)
    except subprocess.TimeoutExpired:
        return f"no end within {TIME_LIMIT} s", [], 0
    log = re.sub(r"\x1b\[[\d;]*m", "", done.stdout + done.stderr)
    # As Transformers' Trainer prints them, and as MLX-LM does.
    losses = [float(loss or other) for loss, other in re.findall(r"(?:'loss': '?(-?[\d.]+)|([\d.]+) [▼▲])", log)]
    evaluations = len(re.findall(r"'eval_loss'| val +[\d.]+ ", log))
    if done.returncode != 0:
        lines = log.strip().splitlines()
        fault = next((line for line in reversed(lines) if re.match(r"[\w.]+(Error|Exception)\b", line)), lines[-1])
        return fault[:160], losses, evaluations
    if not any(folder.rglob(saved)):
        return "nothing was saved", losses, evaluations
    return ("runs" if evaluations else "never evaluated"), losses, evaluations


def try_swift(work: Path, techniques: tuple[str, ...], methods: tuple[str, ...]) -> None:
    from transformers import AutoModelForCausalLM

    # ms-swift knows a model by the end of its path.
    base = work / HUB_NAME.split("/")[1]
    AutoModelForCausalLM.from_config(config()).save_pretrained(base)
    save_tokenizer(base)
    for technique in techniques:
        for method in methods:
            text = recipe("ms-swift", technique, gpu="a100-80gb", **GOALS[method])
            if text is None:
                print(f"| ms-swift | {technique} | {method} | no recipe | | |", flush=True)
                continue
            folder = work / f"{technique}-{method}"
            folder.mkdir()
            (folder / "train.jsonl").write_text("".join(json.dumps(row(method)) + "\n" for _ in range(EXAMPLES)))
            program = re.search(r"swift (\w+) ms-swift\.yaml", text)[1]
            # A CPU has neither FlashAttention nor vLLM.
            text = re.sub(r"^(packing|attn_impl|vllm_\w+|sleep_level): .*\n", "", text, flags=re.M)
            text = text.replace("use_vllm: true", "use_vllm: false").replace(HUB_NAME, str(base))
            # The template's own words alone are longer than a task may be, in tokens of so small a vocabulary.
            text += "template: dummy\n" if method == "grpo" else ""
            (folder / "ms-swift.yaml").write_text(text + "use_cpu: true\nreport_to: [none]\n")
            command = [str(Path(sys.executable).parent / "swift"), program, "ms-swift.yaml"]
            said, losses, evaluations = outcome(command, folder, "*.safetensors")
            report("ms-swift", technique, method, said, losses, evaluations)


def try_mlx(work: Path, techniques: tuple[str, ...]) -> None:
    import mlx.core as mx
    from mlx.utils import tree_flatten
    from mlx_lm.models import qwen2

    base = work / "base"
    config().save_pretrained(base)
    save_tokenizer(base)
    made = qwen2.Model(qwen2.ModelArgs.from_dict(json.loads((base / "config.json").read_text()) | {"rope_theta": 1e4}))
    made.set_dtype(mx.bfloat16)
    mx.save_safetensors(str(base / "model.safetensors"), dict(tree_flatten(made.parameters())), {"format": "pt"})
    for technique in techniques:
        text = recipe("mlx-lm", technique, gpu="apple-m-ultra", **GOALS["sft"])
        if text is None:
            continue
        folder = work / technique
        (folder / "data").mkdir(parents=True)
        for name, lines in (("train", EXAMPLES), ("valid", 16)):
            (folder / f"data/{name}.jsonl").write_text("".join(json.dumps(row("sft")) + "\n" for _ in range(lines)))
        (folder / "mlx-lm.yaml").write_text(text.replace(HUB_NAME, str(base)))
        command = re.search(r"# Run: +(.*)", text)[1].replace(HUB_NAME, str(base))
        command = f"PATH={Path(sys.executable).parent}:$PATH; {command}"
        said, losses, evaluations = outcome(["bash", "-c", command], folder, "adapters.safetensors")
        report("mlx-lm", technique, "sft", said, losses, evaluations)


def try_verl() -> None:
    """verl's own defaults with the recipe's options; an option that they do not have is an error of Hydra's."""
    from importlib.util import find_spec

    from hydra import compose, initialize_config_dir
    from omegaconf import OmegaConf

    folder = Path(find_spec("verl").submodule_search_locations[0]) / "trainer/config"
    jobs = [("lora", 1, "qwen2.5-0.5b"), ("lora", 8, "llama-3.1-70b"), ("full", 2, "qwen2.5-0.5b"), ("full", 8, "llama-3.1-8b")]
    read = 0
    for technique, gpus, model in jobs:
        text = recipe("verl", technique, gpu="h200", gpus=gpus, **GOALS["grpo"] | {"model": model})
        if text is None:
            continue
        scope: dict = {"__name__": "recipe"}
        exec(compile(text, "train.py", "exec"), scope)
        given = [
            f"{name}={value if isinstance(value, str) else json.dumps(value)}"
            for name, value in scope["options"].items()
        ]
        with initialize_config_dir(str(folder), version_base=None):
            composed = compose("ppo_trainer", given)
        for name, value in scope["options"].items():
            assert OmegaConf.select(composed, name) == value, name
        answers = composed.data.train_batch_size * composed.actor_rollout_ref.rollout.n
        assert answers % (composed.trainer.n_gpus_per_node * composed.trainer.nnodes) == 0, "batch by GPUs"
        assert composed.data.train_batch_size >= composed.actor_rollout_ref.actor.ppo_mini_batch_size
        read += 1
    print(f"verl {version('verl')}: {read} recipes read, {date.today()}")


def report(framework: str, technique: str, method: str, said: str, losses: list[float], evaluations: int) -> None:
    seen = f"{losses[0]:.2f}, {losses[-1]:.2f}" if losses else ""
    print(f"| {framework} | {technique} | {method} | {said} | {evaluations} | {seen} |", flush=True)


def main() -> None:
    random.seed(0)
    framework, *wanted = sys.argv[1:]
    techniques = tuple(each for each in wanted if each in TECHNIQUES) or TECHNIQUES
    methods = tuple(each for each in wanted if each in GOALS) or tuple(GOALS)
    with tempfile.TemporaryDirectory() as work:
        match framework:
            case "ms-swift":
                try_swift(Path(work), techniques, methods)
            case "mlx-lm":
                try_mlx(Path(work), techniques)
            case "verl":
                try_verl()


if __name__ == "__main__":
    main()
