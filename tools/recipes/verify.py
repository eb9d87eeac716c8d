"""Starts the recipes of every framework, technique and way to learn on tiny models of random weights.

Training, evaluation and saving run on the CPU, with the releases that the recipes pin; frameworks that need a GPU
read the file by their own schema. From the project's root:

    npm run verify:recipes                        all whose environment is there
    npm run verify:recipes -- trl lora dpo grpo   some: frameworks, techniques and ways to learn

docs/recipes.md says how the environments are made. The outcome goes to src/core/evidence/recipe-runs.json, which the
tables in docs/recipes.md are written from. Its rows of GPUs are kept: no program here makes them.
"""

import json
import os
import random
import subprocess
import sys
import tempfile
import time
from datetime import date
from importlib.metadata import version
from pathlib import Path

os.environ["HF_HUB_OFFLINE"] = "1"
os.environ["AXOLOTL_DO_NOT_TRACK"] = "1"
# On few cores threads that wait for each other take far longer than one.
os.environ["OMP_NUM_THREADS"] = "1"
os.environ["TOKENIZERS_PARALLELISM"] = "false"

from starters import FRAMEWORKS, Outcome, ends

ROOT = Path(__file__).resolve().parents[2]
RUNS = ROOT / "src/core/evidence/recipe-runs.json"
PAGE = ROOT / "docs/recipes.md"
BEGIN, END = "<!-- table: begin -->", "<!-- table: end -->"
GPU_BEGIN, GPU_END = "<!-- GPU: begin -->", "<!-- GPU: end -->"
ANSWERS = {"access": "weights", "examples": "100-1k", "length": "short", "gpu": "a100-80gb", "gpus": 1}
METHODS = {
    "sft": {"goal": "task"},
    "pretraining": {"goal": "pretraining"},
    "classification": {"goal": "classification"},
    "embeddings": {"goal": "embeddings"},
    "dpo": {"goal": "preferences", "feedback": "pairs"},
    "kto": {"goal": "preferences", "feedback": "ratings"},
    "grpo": {"goal": "preferences", "feedback": "verifier"},
}
TECHNIQUES = "full lora qlora bottleneck-adapter prefix-tuning dora adalora vera oft ia3 prompt-tuning p-tuning bitfit galore".split()


class NotOffered(Exception):
    """The framework lacks the technique, whatever the job."""


def recipe(framework: str, technique: str, answers: dict) -> str | None:
    """The recipe's text; None where there is none for this job."""
    made = subprocess.run(
        ["node", "dist/cli.js", "recipe", "--framework", framework, "--technique", technique, "-"],
        cwd=ROOT,
        input=json.dumps(answers),
        capture_output=True,
        text=True,
    )
    if "does not offer" in made.stderr:
        raise NotOffered
    return made.stdout if made.returncode == 0 else None


def read_runs(kind: str = "runs") -> list[dict]:
    return json.loads(RUNS.read_text())[kind] if RUNS.exists() else []


def write_runs(runs: list[dict]) -> None:
    """In an order that does not depend on when each was started."""
    order = [list(FRAMEWORKS), TECHNIQUES, list(METHODS)]
    place = lambda run: [names.index(run[key]) for names, key in zip(order, ("framework", "technique", "method"))]
    rows = sorted(runs, key=lambda run: (*place(run), run["model"]))
    written = {"runs": rows, "onGpu": read_runs("onGpu")}
    RUNS.write_text(json.dumps(written, ensure_ascii=False, indent=2) + "\n")


def verify(framework: str, wanted: list[str]) -> None:
    """Tries the framework's recipes in the environment that this runs in, and keeps each outcome at once."""
    random.seed(0)
    own = FRAMEWORKS[framework]
    techniques = [each for each in TECHNIQUES if each in wanted] or TECHNIQUES
    methods = [each for each in own.methods or METHODS if each in wanted or not METHODS.keys() & wanted]
    with tempfile.TemporaryDirectory() as work:
        for technique in techniques:
            try:
                verify_technique(framework, technique, methods, Path(work))
            except NotOffered:
                continue


def verify_technique(framework: str, technique: str, methods: list[str], work: Path) -> None:
    own = FRAMEWORKS[framework]
    for method in methods:
        made = []
        for model in own.models:
            text = recipe(framework, technique, ANSWERS | METHODS[method] | {"model": model} | own.answers)
            if text is not None:
                made.append((model, text))
            # One model is enough, but where encoders and decoders are told apart.
            if made and not made[-1][0].startswith("bert"):
                break
        key = (framework, technique, method)
        tried = []
        for model, text in made:
            folder = work / f"{technique}-{method}-{model}"
            folder.mkdir()
            began = time.time()
            try:
                outcome = own.start(text, method, model, work, folder)
            except AssertionError as error:
                outcome = Outcome(str(error))
            print(*key, model, outcome.fault or "ok", f"{time.time() - began:.0f} s", flush=True)
            losses = outcome.losses
            tried.append(
                {
                    "framework": framework,
                    "version": version(own.package),
                    "technique": technique,
                    "method": method,
                    "model": model,
                    "how": own.how,
                    "fault": outcome.fault,
                    "updates": len(losses),
                    "evaluations": outcome.evaluations,
                    "losses": [round(loss, 3) for loss in ends(losses)] if losses else None,
                    "date": str(date.today()),
                }
            )
        # Read again: another framework may have been tried meanwhile.
        kept = [run for run in read_runs() if (run["framework"], run["technique"], run["method"]) != key]
        write_runs(kept + tried)


def table(runs: list[dict]) -> str:
    lines = [
        "| framework | technique | method | model | outcome | updates | evaluations | loss at first and last | date |",
        "| --- | --- | --- | --- | --- | --- | --- | --- | --- |",
    ]
    for run in runs:
        passed = "runs" if run["how"] == "started" else "accepted by its schema"
        losses = "{:.2f}, {:.2f}".format(*run["losses"]) if run["losses"] else ""
        counts = (run["updates"] or "", run["evaluations"] or "") if run["how"] == "started" else ("", "")
        cells = [f"{run['framework']} {run['version']}", run["technique"], run["method"], run["model"]]
        cells += [run["fault"] or passed, *counts, losses, run["date"]]
        lines.append("| " + " | ".join(str(cell).replace("|", "\\|") for cell in cells) + " |")
    return "\n".join(lines)


def gpu_table(runs: list[dict]) -> str:
    lines = [
        "| framework | technique | method | model | GPU | outcome | updates | evaluations | loss at first and last | peak measured, GB | estimated, GB | date |",
        "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |",
    ]
    for run in runs:
        peak = run["allocatedBytes"]
        cells = [f"{run['framework']} {run['version']}", run["technique"], run["method"], run["model"], run["gpu"]]
        cells += [run["fault"] or "runs", run["updates"], run["evaluations"], "{:.2f}, {:.2f}".format(*run["losses"])]
        cells += [f"{peak['measured'] / 1e9:.2f}", f"{peak['estimated'] / 1e9:.2f}", run["date"]]
        lines.append("| " + " | ".join(str(cell).replace("|", "\\|") for cell in cells) + " |")
    return "\n".join(lines)


def between(page: str, begin: str, end: str, text: str) -> str:
    before, _, rest = page.partition(begin)
    _, _, after = rest.partition(end)
    return f"{before}{begin}\n\n{text}\n\n{end}{after}"


def write_page() -> None:
    page = between(PAGE.read_text(), BEGIN, END, table(read_runs()))
    PAGE.write_text(between(page, GPU_BEGIN, GPU_END, gpu_table(read_runs("onGpu"))))


def main() -> None:
    wanted = sys.argv[1:]
    if wanted[:1] == ["--here"]:
        verify(wanted[1], wanted[2:])
        return
    for framework in [each for each in FRAMEWORKS if each in wanted] or list(FRAMEWORKS):
        python = ROOT / FRAMEWORKS[framework].environment / "bin/python"
        if not python.exists():
            print(f"{framework}: no {FRAMEWORKS[framework].environment}, its rows stay")
            continue
        rest = [each for each in wanted if each not in FRAMEWORKS]
        subprocess.run([python, __file__, "--here", framework, *rest], check=True)
    write_page()
    subprocess.run(["npx", "biome", "check", "--write", PAGE, RUNS], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    faults = [run for run in read_runs() if run["fault"]]
    for run in faults:
        print(run["framework"], run["technique"], run["method"], run["model"], run["fault"])
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
