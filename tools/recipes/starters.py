"""How a recipe of each framework is started on the CPU, or read by the framework's own schema."""

import json
import os
import re
import runpy
import signal
import statistics
import subprocess
import sys
import traceback
from pathlib import Path
from typing import Callable, NamedTuple

from readers import read_axolotl, read_verl
from tiny import CHAT_TEMPLATE, MODELS, config_of, factory_row, messages_row, plain_row, save_model, save_tokenizer

TIME_LIMIT = 600
# Losses differ by so much on weights that are hardly trained.
NOISE = 1.03
EXAMPLES = 80
# What fails without a GPU alone, where the code that a GPU runs is another.
OF_A_CPU = {
    "a view of a leaf Variable that requires grad": "not on a CPU, for which bitsandbytes packs weights in evaluation",
    "expected scalar type BFloat16 but found Float": "not on a CPU, whose layer norm takes weights and biases of one dtype",
}


class Outcome(NamedTuple):
    # None where it ran, or was accepted.
    fault: str | None
    losses: list[float] = []
    evaluations: int = 0


def program(name: str) -> str:
    """A program of the environment that this runs in."""
    return str(Path(sys.executable).parent / name)


def last_error(log: str) -> str:
    lines = log.strip().splitlines() or ["no output"]
    return next((line for line in reversed(lines) if re.match(r"[\w.]+(Error|Exception)\b", line)), lines[-1])[:160]


def started(command: list[str], folder: Path, method: str, saved: str = "*.safetensors") -> Outcome:
    """A command, in a process of its own."""
    try:
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=TIME_LIMIT)
    except subprocess.TimeoutExpired:
        return Outcome(f"no end within {TIME_LIMIT} s")
    return judged(done.returncode, done.stdout + done.stderr, folder, method, saved)


def forked(script: Path, method: str) -> Outcome:
    """A script, in a copy of this process: loading the libraries again would take longer than the training."""
    log = script.parent / "log"
    child = os.fork()
    if child == 0:
        os.chdir(script.parent)
        with log.open("w") as out:
            os.dup2(out.fileno(), 1)
            os.dup2(out.fileno(), 2)
        signal.alarm(TIME_LIMIT)
        code = 1
        try:
            sys.argv = [script.name]
            runpy.run_path(script.name, run_name="__main__")
            code = 0
        except BaseException:
            traceback.print_exc()
        finally:
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(code)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    if status == -signal.SIGALRM:
        return Outcome(f"no end within {TIME_LIMIT} s")
    return judged(status, log.read_text(), script.parent, method)


def judged(status: int, output: str, folder: Path, method: str, saved: str = "*.safetensors") -> Outcome:
    log = re.sub(r"\x1b\[[\d;]*m", "", output)
    # As Transformers' Trainer prints them, and as MLX-LM does.
    losses = [float(loss or other) for loss, other in re.findall(r"(?:'loss': '?(-?[\d.]+)|([\d.]+) [▼▲])", log)]
    evaluations = len(re.findall(r"'eval_loss'| val +[\d.]+ ", log))
    fault = None
    if status != 0:
        fault = next((why for error, why in OF_A_CPU.items() if error in log), last_error(log))
    elif not any((folder / "output").rglob(saved)) and not any(folder.glob(f"adapters/{saved}")):
        fault = "nothing was saved"
    elif evaluations == 0:
        fault = "never evaluated"
    # Random weights earn no reward, and the loss of pairs of texts depends on how many a batch has.
    elif method not in ("grpo", "embeddings") and not ends(losses)[1] < ends(losses)[0] * NOISE:
        fault = "loss rose: {:.3f} to {:.3f}".format(*ends(losses))
    return Outcome(fault, losses, evaluations)


def ends(losses: list[float]) -> tuple[float, float]:
    """The mean loss of the first and of the last quarter of the updates: single batches differ."""
    quarter = max(1, len(losses) // 4)
    return statistics.mean(losses[:quarter]), statistics.mean(losses[-quarter:])


def write_rows(file: Path, row: Callable[[str], dict], method: str, count: int) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("".join(json.dumps(row(method)) + "\n" for _ in range(count)))


def examples(method: str) -> int:
    # Each task of GRPO takes eight answers. A tenth is held out, which ms-swift wants to fill a batch of four.
    return EXAMPLES // (2 if method == "grpo" else 1)


def base_of(model: str, work: Path, chat_template: str | None = None) -> Path:
    # ms-swift knows a model by the end of its path.
    folder = work / MODELS[model].split("/")[1]
    if not folder.exists():
        save_model(model, folder, chat_template)
    return folder


def start_script(text: str, method: str, model: str, work: Path, folder: Path) -> Outcome:
    """Python that calls Transformers' Trainer or one that builds on it."""
    base = base_of(model, work)
    write_rows(folder / "train.jsonl", plain_row, method, examples(method))
    on_cpu = re.sub(r"args = \w+\(\n", r"\g<0>    use_cpu=True,\n", text).replace("use_vllm=True", "use_vllm=False")
    on_cpu = on_cpu.replace("vllm_enable_sleep_mode=True", "vllm_enable_sleep_mode=False")
    (folder / "train.py").write_text(on_cpu.replace(MODELS[model], str(base)))
    import trl, sentence_transformers  # noqa: E401, F401: what the copies of this process share

    return forked(folder / "train.py", method)


def start_factory(text: str, method: str, model: str, work: Path, folder: Path) -> Outcome:
    base = base_of(model, work, CHAT_TEMPLATE)
    write_rows(folder / "data/train.jsonl", factory_row, method, EXAMPLES)
    registered = re.search(r'^# (\{"train": .*\})$', text, re.M)
    assert registered, "the recipe does not say how its data are registered"
    (folder / "data/dataset_info.json").write_text(registered[1])
    (folder / "llama-factory.yaml").write_text(text.replace(MODELS[model], str(base)) + "use_cpu: true\nreport_to: none\n")
    return started([program("llamafactory-cli"), "train", "llama-factory.yaml"], folder, method)


def start_swift(text: str, method: str, model: str, work: Path, folder: Path) -> Outcome:
    base = base_of(model, work, CHAT_TEMPLATE)
    # AdaLoRA's schedule needs as many tasks as the recipe's fewest updates are made of.
    write_rows(folder / "train.jsonl", messages_row, method, EXAMPLES)
    swift = re.search(r"swift (\w+) ms-swift\.yaml", text)
    assert swift, "the recipe does not say how it is started"
    # A CPU has neither FlashAttention nor vLLM.
    text = re.sub(r"^(packing|attn_impl|vllm_\w+|sleep_level): .*\n", "", text, flags=re.M)
    text = text.replace("use_vllm: true", "use_vllm: false").replace(MODELS[model], str(base))
    # The template's own words alone are longer than a task may be, in tokens of so small a vocabulary.
    text += "template: dummy\n" if method == "grpo" else ""
    (folder / "ms-swift.yaml").write_text(text + "use_cpu: true\nreport_to: [none]\n")
    return started([program("swift"), swift[1], "ms-swift.yaml"], folder, method)


def start_mlx(text: str, method: str, model: str, work: Path, folder: Path) -> Outcome:
    import mlx.core as mx
    from mlx.utils import tree_flatten
    from mlx_lm.models import qwen2

    base = work / "base"
    if not base.exists():
        config_of(model).save_pretrained(base)
        save_tokenizer(base, CHAT_TEMPLATE)
        read = json.loads((base / "config.json").read_text())
        made = qwen2.Model(qwen2.ModelArgs.from_dict(read | {"rope_theta": 1e4}))
        made.set_dtype(mx.bfloat16)
        mx.save_safetensors(str(base / "model.safetensors"), dict(tree_flatten(made.parameters())), {"format": "pt"})
    for name, count in (("train", EXAMPLES), ("valid", 16)):
        write_rows(folder / f"data/{name}.jsonl", messages_row, method, count)
    (folder / "mlx-lm.yaml").write_text(text.replace(MODELS[model], str(base)))
    command = re.search(r"# Run: +(.*)", text)
    assert command, "the recipe does not say how it is started"
    on_base = f"PATH={Path(sys.executable).parent}:$PATH; {command[1].replace(MODELS[model], str(base))}"
    return started(["bash", "-c", on_base], folder, method, "adapters.safetensors")


def read_by(read: Callable[[str, int], str | None]) -> Callable[..., Outcome]:
    """Those that train on GPUs alone: their own schema reads the file."""
    return lambda text, *_: Outcome(read(text, 1))


class Framework(NamedTuple):
    # The environment that has it, beside this project, and the package that its version is that of.
    environment: str
    package: str
    start: Callable[[str, str, str, Path, Path], Outcome]
    how: str
    models: tuple[str, ...] = ("qwen2.5-0.5b",)
    # Answers that it needs besides.
    answers: dict = {}
    # The ways to learn that it is for; all where it has recipes for several.
    methods: tuple[str, ...] | None = None


SCRIPT_MODELS = ("qwen2.5-0.5b", "gpt2")
WITH_ENCODER = ("bert-base-uncased", "qwen2.5-0.5b", "gpt2")
FRAMEWORKS = {
    "trl": Framework(".venv-recipes", "trl", start_script, "started", SCRIPT_MODELS),
    "transformers": Framework(
        ".venv-recipes", "transformers", start_script, "started", WITH_ENCODER, methods=("classification",)
    ),
    "sentence-transformers": Framework(
        ".venv-recipes", "sentence-transformers", start_script, "started", WITH_ENCODER, methods=("embeddings",)
    ),
    "llama-factory": Framework(".venv-factory", "llamafactory", start_factory, "started"),
    "ms-swift": Framework(".venv-swift", "ms-swift", start_swift, "started"),
    "mlx-lm": Framework(".venv-mlx", "mlx-lm", start_mlx, "started", answers={"gpu": "apple-m-ultra"}),
    "axolotl": Framework(".venv-axolotl", "axolotl", read_by(read_axolotl), "read"),
    "verl": Framework(".venv-verl", "verl", read_by(read_verl), "read", answers={"gpu": "h200", "gpus": 8}),
}
