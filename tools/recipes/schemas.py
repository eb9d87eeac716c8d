"""Holds recipes of jobs drawn at random to what the frameworks' pinned releases take, without starting them.

    npx vite build --mode recipes && python3 tools/recipes/schemas.py [JOBS] [SEED] [FRAMEWORK ...]

Each job is a model, a way to learn, GPUs and data. For each the recipe of every technique and framework is read as its
own program reads it: by its schema, its argument parser, or the signatures of what a script calls. verify.py says how
the environments are made; one that is missing is left out.
"""

import collections
import json
import os
import random
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
os.environ |= {"HF_HUB_OFFLINE": "1", "OMP_NUM_THREADS": "1", "AXOLOTL_DO_NOT_TRACK": "1"}

sys.path.append(str(ROOT / "tools/recipes"))
from starters import FRAMEWORKS
from verify import METHODS, TECHNIQUES

# The environment of each, beside this project. Unsloth's own calls are read in its source, for it needs a GPU.
ENVIRONMENTS = {name: each.environment for name, each in FRAMEWORKS.items()} | {"unsloth": ".venv-recipes"}


def drawn_answers(models: list[str], gpus: list[str]) -> dict:
    typical = int(2 ** random.uniform(4, 12))
    return {
        "access": "weights",
        **random.choice(list(METHODS.values())),
        "examples": int(10 ** random.uniform(1, 6)),
        "length": {"typical": typical, "longest": int(typical * random.uniform(1, 8))},
        "model": random.choice(models),
        "gpu": random.choice(gpus),
        "gpus": random.choice((1, 1, 1, 2, 4, 8, 16)),
    }


def draw(jobs: int, frameworks: list[str]) -> list[dict]:
    models = [json.loads(line)["id"] for line in (ROOT / "tools/trace/models.jsonl").read_text().splitlines()]
    gpus = re.findall(r'^    id: "(.*)",$', (ROOT / "src/core/catalogue/gpus.ts").read_text(), re.M)
    lines = []
    for _ in range(jobs):
        answers = drawn_answers(models, gpus)
        lines += [
            {"framework": framework, "technique": technique, "answers": answers}
            for framework in frameworks
            for technique in TECHNIQUES
        ]
    made = subprocess.run(
        ["node", "node_modules/.tools/recipes.js"],
        cwd=ROOT,
        input="\n".join(map(json.dumps, lines)),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return [line | json.loads(outcome) for line, outcome in zip(lines, made.stdout.splitlines())]


def main() -> None:
    numbers = [int(each) for each in sys.argv[1:] if each.isdigit()]
    jobs, seed = (numbers + [20, 0][len(numbers) :])[:2]
    frameworks = [each for each in ENVIRONMENTS if each in sys.argv] or list(ENVIRONMENTS)
    # The folder where Unsloth's wheel was unpacked.
    frameworks = [each for each in frameworks if each != "unsloth" or "UNSLOTH" in os.environ]
    frameworks = [each for each in frameworks if (ROOT / ENVIRONMENTS[each] / "bin/python").exists()]
    random.seed(seed)
    recipes = draw(jobs, frameworks)
    print(collections.Counter(each.get("unable", "written") for each in recipes))
    failed = False
    for framework in frameworks:
        own = [each for each in recipes if each["framework"] == framework and "text" in each]
        read = subprocess.run(
            [ROOT / ENVIRONMENTS[framework] / "bin/python", ROOT / "tools/recipes/readers.py", framework],
            input="\n".join(map(json.dumps, own)),
            stdout=subprocess.PIPE,
            text=True,
        )
        faults = collections.defaultdict(list)
        for line in read.stdout.splitlines():
            if line.startswith("FAULT "):
                fault = json.loads(line[6:])
                faults[fault["fault"]].append(fault)
        print(f"{framework}: {len(own)} recipes, {sum(map(len, faults.values()))} refused", "" if read.returncode == 0 else "NOT READ TO THE END")
        failed |= bool(faults) or read.returncode != 0
        for why, each in faults.items():
            print(f"  {len(each)} x {why}")
            print("     ", json.dumps({"technique": each[0]["technique"], **each[0]["answers"]}))
    sys.exit(failed)


if __name__ == "__main__":
    main()
