"""How each framework's own schema, parser or signatures read a recipe, without starting it."""

import ast
import functools
import inspect
import json
import os
import re
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path

# Python that has no side effect but to make configurations.
CONFIGURATIONS = re.compile(r"(Config|Arguments)$")


def first_lines(error: BaseException) -> str:
    return f"{type(error).__name__}: {' '.join(str(error).split())}"[:220]


def read_axolotl(text: str, gpus: int) -> str | None:
    """Axolotl trains on GPUs alone: its own schema reads the file."""
    import yaml
    from axolotl.utils.config import prepare_plugins, validate_config
    from axolotl.utils.dict import DictDefault

    given = yaml.safe_load(text)
    config = DictDefault(given)
    sm = "sm_80" if given.get("bf16") else "sm_75"
    capabilities = {"bf16": sm == "sm_80", "fp8": False, "tf32": True, "n_gpu": gpus, "n_node": 1, "compute_capability": sm}
    try:
        prepare_plugins(config)
        read = validate_config(config, capabilities=capabilities, env_capabilities={"torch_version": "2.13.0"})
    except Exception as error:
        return first_lines(error)
    unknown = [name for name, value in given.items() if name not in read and value is not None]
    return f"unknown options: {', '.join(unknown)}" if unknown else None


def read_verl(text: str, gpus: int) -> str | None:
    """verl's own defaults with the recipe's options; an option that they do not have is an error of Hydra's."""
    from hydra import compose, initialize_config_dir
    from omegaconf import OmegaConf

    found = find_spec("verl")
    assert found and found.submodule_search_locations
    scope: dict = {"__name__": "recipe"}
    exec(compile(text, "train.py", "exec"), scope)
    options = scope["options"]
    given = [f"{name}={value if isinstance(value, str) else json.dumps(value)}" for name, value in options.items()]
    try:
        with initialize_config_dir(str(Path(found.submodule_search_locations[0]) / "trainer/config"), version_base=None):
            composed = compose("ppo_trainer", given)
    except Exception as error:
        return first_lines(error)
    other = [name for name, value in options.items() if OmegaConf.select(composed, name) != value]
    if other:
        return f"read as something else: {', '.join(other)}"
    answers = composed.data.train_batch_size * composed.actor_rollout_ref.rollout.n
    if answers % (composed.trainer.n_gpus_per_node * composed.trainer.nnodes) != 0:
        return "the batch cannot be split over the GPUs"
    if composed.data.train_batch_size < composed.actor_rollout_ref.actor.ppo_mini_batch_size:
        return "the batch is smaller than that of an update"
    return None


def read_factory(text: str, gpus: int) -> str | None:
    import yaml
    from llamafactory.hparams import get_train_args

    given = yaml.safe_load(text)
    # DeepSpeed and Liger are not installed, and a CPU has no bf16 that it would ask for.
    for name in ("deepspeed", "pure_bf16", "enable_liger_kernel"):
        given.pop(name, None)
    try:
        get_train_args(given | {"use_cpu": True, "report_to": "none"})
    except SystemExit:
        return "its parser ends"
    except Exception as error:
        return first_lines(error)
    return None


@functools.cache
def tiny_model() -> Path:
    """A folder with a model whose configuration ms-swift reads before anything else."""
    from tiny import CHAT_TEMPLATE, save_model

    folder = Path(tempfile.mkdtemp()) / "Qwen2.5-0.5B"
    save_model("qwen2.5-0.5b", folder, CHAT_TEMPLATE)
    (folder.parent / "train.jsonl").write_text("{}")
    return folder


def read_swift(text: str, gpus: int) -> str | None:
    import transformers
    import yaml
    from swift.arguments import PretrainArguments, RLHFArguments, SftArguments
    from swift.cli.main import parse_yaml_args
    from swift.utils import parse_args

    transformers.TrainingArguments.world_size = property(lambda self: gpus)
    program = re.search(r"swift (\w+) ms-swift\.yaml", text)
    assert program
    kind = {"sft": SftArguments, "pt": PretrainArguments, "rlhf": RLHFArguments}[program[1]]
    given = yaml.safe_load(text)
    # Neither DeepSpeed nor Liger is installed, nor the GPUs that FSDP asks for.
    for name in ("deepspeed", "fsdp", "use_liger_kernel"):
        given.pop(name, None)
    base = tiny_model()
    given["model"] = str(base)
    file = base.parent / "ms-swift.yaml"
    file.write_text(yaml.safe_dump(given | {"use_cpu": True, "report_to": ["none"], "output_dir": str(file.parent / "out")}))
    argv = [str(file)]
    parse_yaml_args(argv)
    try:
        _, rest = parse_args(kind, argv)
    except SystemExit:
        return "its parser ends"
    except Exception as error:
        return first_lines(error)
    return f"unknown: {rest}" if rest else None


def read_mlx(text: str, gpus: int) -> str | None:
    import yaml
    from mlx_lm.lora import CONFIG_DEFAULTS, yaml_loader
    from mlx_lm.tuner.utils import build_schedule

    given = yaml.load(text, yaml_loader)
    unknown = given.keys() - CONFIG_DEFAULTS.keys()
    if unknown:
        return f"unknown options: {', '.join(sorted(unknown))}"
    for name, value in given.items():
        default = CONFIG_DEFAULTS[name]
        if default is not None and not isinstance(value, type(default)) and not (isinstance(default, float) and isinstance(value, int)):
            return f"{name}: {value!r} is no {type(default).__name__}"
    try:
        build_schedule(given["lr_schedule"])(0)
    except Exception as error:
        return first_lines(error)
    return None


def parameters_in(file: Path, owner: str | None, name: str) -> set[str]:
    """The names of a function's parameters, by its source; "**" where it takes others too."""
    tree = ast.parse(file.read_text())
    nodes = ast.walk(next(n for n in ast.walk(tree) if isinstance(n, ast.ClassDef) and n.name == owner) if owner else tree)
    found = next(n for n in nodes if isinstance(n, ast.FunctionDef) and n.name == name)
    own = {each.arg for each in (*found.args.posonlyargs, *found.args.args, *found.args.kwonlyargs)}
    return own | ({"**"} if found.args.kwarg else set())


def read_script(text: str, gpus: int) -> str | None:
    """Makes the configurations of a script, and holds its other calls to the signatures of what it imports."""
    import transformers

    # As many processes as the command starts: batches are split over them.
    transformers.TrainingArguments.world_size = property(lambda self: gpus)
    tree = ast.parse(text)
    scope: dict = {"dataset": {"train": range(1000), "test": range(100)}, "reward": print}
    imported: set[str] = set()
    for node in tree.body:
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            module = node.module if isinstance(node, ast.ImportFrom) else node.names[0].name
            if module and module.startswith("unsloth"):
                continue
            try:
                exec(compile(ast.Module([node], []), "train.py", "exec"), scope)
            except Exception as error:
                return first_lines(error)
            imported |= {each.asname or each.name for each in node.names}
        elif isinstance(node, (ast.ClassDef, ast.FunctionDef)):
            exec(compile(ast.Module([node], []), "train.py", "exec"), scope)
        elif isinstance(node, ast.Assign) and isinstance(node.value, ast.Call):
            called = ast.unparse(node.value.func)
            if CONFIGURATIONS.search(called):
                for keyword in [each for each in node.value.keywords if each.arg == "deepspeed"]:
                    node.value.keywords.remove(keyword)
                if called.endswith("Arguments") or called in ("SFTConfig", "DPOConfig", "KTOConfig", "GRPOConfig"):
                    node.value.keywords.append(ast.keyword("use_cpu", ast.Constant(True)))
                code = ast.fix_missing_locations(ast.Module([node], []))
                try:
                    exec(compile(code, "train.py", "exec"), scope)
                except Exception as error:
                    return f"{called}: {first_lines(error)}"
        elif isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "total_steps":
            exec(compile(ast.Module([node], []), "train.py", "exec"), scope)
    for call in [node for node in ast.walk(tree) if isinstance(node, ast.Call)]:
        fault = misfit(call, scope, imported)
        if fault:
            return fault
    return None


def misfit(call: ast.Call, scope: dict, imported: set[str]) -> str | None:
    name = ast.unparse(call.func)
    given = {each.arg for each in call.keywords if each.arg}
    if name.startswith("FastLanguageModel."):
        folder = Path(os.environ["UNSLOTH"]) / "unsloth/models"  # where its wheel was unpacked
        file = folder / ("loader.py" if name.endswith("from_pretrained") else "llama.py")
        owner = "FastLanguageModel" if name.endswith("from_pretrained") else "FastLlamaModel"
        known = parameters_in(file, owner, name.split(".")[1])
    elif name.split(".")[0] in imported:
        target = eval(name, scope)
        kinds = inspect.signature(target).parameters
        takes_more = any(each.kind is inspect.Parameter.VAR_KEYWORD for each in kinds.values())
        known = set(kinds) | ({"**"} if takes_more else set())
    else:
        return None
    unknown = set() if "**" in known and not name.startswith("FastLanguageModel.") else given - known
    return f"{name}: does not take {', '.join(sorted(unknown))}" if unknown else None


READERS = {
    "trl": read_script,
    "transformers": read_script,
    "sentence-transformers": read_script,
    "unsloth": read_script,
    "llama-factory": read_factory,
    "ms-swift": read_swift,
    "mlx-lm": read_mlx,
    "axolotl": read_axolotl,
    "verl": read_verl,
}


def main() -> None:
    read = READERS[sys.argv[1]]
    for line in sys.stdin:
        recipe = json.loads(line)
        fault = read(recipe["text"], recipe["answers"]["gpus"])
        if fault:
            kept = {name: recipe[name] for name in ("technique", "answers")}
            print("FAULT", json.dumps({"fault": fault, **kept}), flush=True)


if __name__ == "__main__":
    main()
