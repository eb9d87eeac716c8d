"""Reads the options of each framework in its source, for src/core/frameworks/*/known-options.json.

README.md beside this file says how to get the sources. Nothing of them is imported or run.
"""

import argparse
import ast
import json
import re
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("folders", nargs="+", type=Path, help="folders that hold packages")
parser.add_argument("--release", action="append", default=[], help="package=version, where no dist-info tells")
given = parser.parse_args()
named_releases = dict(each.split("=", 1) for each in given.release)


def package_folder(package: str) -> Path:
    """The folder that holds that package: the first of those given that has it."""
    for folder in given.folders:
        if (folder / package).is_dir():
            return folder
    raise SystemExit(f"{package} is in none of the folders")


def release(package: str, distribution: str | None = None) -> str:
    if package in named_releases:
        return named_releases[package]
    name = (distribution or package).replace("-", "_")
    for info in sorted(package_folder(package).glob("*.dist-info")):
        found = re.fullmatch(rf"{name}-(.+)\.dist-info", info.name, re.IGNORECASE)
        if found:
            return found[1]
    raise SystemExit(f"the release of {package} is not known: give --release {package}=VERSION")


def trees(package: str, *patterns: str) -> list[ast.Module]:
    folder = package_folder(package)
    files = sorted({file for pattern in patterns for file in folder.glob(pattern)})
    if not files:
        raise SystemExit(f"{package} has no file like {', '.join(patterns)}")
    return [ast.parse(file.read_text("utf-8")) for file in files]


class Classes:
    """The fields of classes, with those that they inherit from others of the same sources."""

    def __init__(self, modules: list[ast.Module]):
        self.found = {
            node.name: node for module in modules for node in ast.walk(module) if isinstance(node, ast.ClassDef)
        }

    def own(self, name: str) -> list[str]:
        return [
            node.target.id
            for node in self.found[name].body
            if isinstance(node, ast.AnnAssign)
            and isinstance(node.target, ast.Name)
            and not node.target.id.startswith("_")
            and "ClassVar" not in ast.unparse(node.annotation)
        ]

    def parameters(self, name: str, method: str = "__init__") -> list[str]:
        for node in self.found[name].body:
            if isinstance(node, ast.FunctionDef) and node.name == method:
                names = [each.arg for each in [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]]
                return [each for each in names if each not in ("self", "cls")]
        raise SystemExit(f"{name} has no {method}")

    def fields(self, name: str, without: tuple[str, ...] = ()) -> list[str]:
        """All fields but those that come from a class of `without`."""
        names: dict[str, None] = {}
        left_out: set[str] = set()

        def visit(each: str, skipped: bool) -> None:
            if each not in self.found:
                return
            skipped = skipped or each in without
            for base in self.found[each].bases:
                visit(ast.unparse(base).split(".")[-1].split("[")[0], skipped)
            for field in self.own(each):
                (left_out.add(field) if skipped else names.setdefault(field))

        visit(name, False)
        return sorted(field for field in names if field not in left_out)

    def members(self, name: str) -> list[str]:
        """The values of an enumeration of texts."""
        return sorted(
            node.value.value
            for node in self.found[name].body
            if isinstance(node, ast.Assign)
            and isinstance(node.value, ast.Constant)
            and isinstance(node.value.value, str)
        )


def calls(modules: list[ast.Module], function: str, argument: str) -> list[str]:
    """The texts that a function is called with as that argument."""
    return sorted(
        {
            keyword.value.value
            for module in modules
            for node in ast.walk(module)
            if isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] == function
            for keyword in node.keywords
            if keyword.arg == argument and isinstance(keyword.value, ast.Constant)
        }
    )


def write(framework: str, releases: dict[str, str], options: dict[str, list[str]], values: dict[str, list[str]]) -> None:
    file = ROOT / "src/core/frameworks" / framework / "known-options.json"
    file.parent.mkdir(exist_ok=True)
    known = {
        "releases": releases,
        "read": date.today().isoformat(),
        "options": {name: sorted(set(each)) for name, each in options.items()},
        "values": {name: sorted(set(each)) for name, each in values.items()},
    }
    file.write_text(json.dumps(known, indent=2) + "\n", "utf-8")
    print(framework, {name: len(each) for name, each in options.items()})


transformers = Classes(
    trees(
        "transformers",
        "transformers/training_args.py",
        "transformers/training_args_seq2seq.py",
        "transformers/utils/quantization_config.py",
    )
)
launcher = trees("accelerate", "accelerate/commands/launch.py")
flags = sorted(
    {
        argument.value.removeprefix("--")
        for module in launcher
        for node in ast.walk(module)
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("add_argument")
        for argument in node.args
        if isinstance(argument, ast.Constant) and str(argument.value).startswith("--")
    }
)
write(
    "transformers",
    {"Transformers": release("transformers"), "accelerate": release("accelerate")},
    {
        "TrainingArguments": transformers.fields("TrainingArguments"),
        "Seq2SeqTrainingArguments": transformers.fields("Seq2SeqTrainingArguments", ("TrainingArguments",)),
        "BitsAndBytesConfig": transformers.parameters("BitsAndBytesConfig"),
        "Mxfp4Config": transformers.parameters("Mxfp4Config"),
        "FineGrainedFP8Config": transformers.parameters("FineGrainedFP8Config"),
        "accelerate launch": [flag for flag in flags if flag],
    },
    {"optim": transformers.members("OptimizerNames")},
)

trl = Classes(
    trees("trl", "trl/trainer/*_config.py", "trl/scripts/utils.py", "trl/experimental/*/*_config.py")
    + trees("transformers", "transformers/training_args.py")
)
peft = Classes(trees("peft", "peft/config.py", "peft/tuners/*/config.py", "peft/tuners/tuners_utils.py"))
trl_configs = sorted(
    name for name in trl.found if name.endswith("Config") and name not in ("ModelConfig", "DatasetMixtureConfig") and name[0] != "_"
)
peft_configs = sorted(name for name in peft.found if name.endswith("Config") and name not in ("PeftConfig", "PromptLearningConfig"))
write(
    "trl",
    {"TRL": release("trl"), "Transformers": release("transformers"), "PEFT": release("peft")},
    {
        **{name: trl.fields(name, ("TrainingArguments",)) for name in trl_configs if name != "DatasetConfig"},
        **{name: trl.fields(name) for name in ("ModelConfig", "ScriptArguments", "DatasetMixtureConfig")},
        "PeftConfig": peft.fields("PeftConfig"),
        **{name: peft.fields(name, ("PeftConfig",)) for name in peft_configs},
    },
    {},
)

axolotl = Classes(trees("axolotl", "axolotl/utils/schemas/**/*.py", "axolotl/integrations/*/args.py"))
plugins = sorted(
    name
    for module in trees("axolotl", "axolotl/integrations/*/args.py")
    for name in Classes([module]).found
    if name.endswith(("Args", "Config"))
)
write(
    "axolotl",
    {"Axolotl": release("axolotl")},
    {
        "AxolotlInputConfig": axolotl.fields("AxolotlInputConfig"),
        "plugins": [field for name in plugins for field in axolotl.fields(name)],
        "fsdp_config": axolotl.fields("FSDPConfig"),
        "deprecated": axolotl.fields("DeprecatedParameters"),
    },
    {"chat_template": axolotl.members("ChatTemplate")},
)

factory_files = trees("llamafactory", "llamafactory/hparams/*.py")
factory = Classes(factory_files + trees("transformers", "transformers/training_args.py", "transformers/training_args_seq2seq.py"))
v1 = Classes(trees("llamafactory", "llamafactory/v1/config/*_args.py"))
write(
    "llama-factory",
    {"LLaMA-Factory": release("llamafactory"), "Transformers": release("transformers")},
    {
        name: factory.fields(name, ("TrainingArguments",))
        for name in ("ModelArguments", "DataArguments", "TrainingArguments", "FinetuningArguments", "GeneratingArguments")
        if name in factory.found and name != "TrainingArguments"
    }
    | {"RayArguments": factory.fields("RayArguments") if "RayArguments" in factory.found else []}
    | {"own TrainingArguments": Classes(factory_files).fields("TrainingArguments")}
    | {"v1 arguments": [field for name in v1.found if name.endswith("Arguments") for field in v1.own(name)]},
    {"template": calls(trees("llamafactory", "llamafactory/data/template.py"), "register_template", "name")},
)

swift = Classes(
    # Its classes are called as those of Transformers that they extend.
    trees(
        "swift",
        "swift/arguments/**/*.py",
        "swift/trainers/arguments.py",
        "swift/rlhf_trainers/arguments.py",
        "swift/rlhf_trainers/args_mixin.py",
        "swift/ray*/**/*.py",
    )
)
write(
    "ms-swift",
    {"ms-swift": release("swift", "ms-swift"), "Transformers": release("transformers")},
    {
        name: swift.fields(name)
        for name in ("SftArguments", "RLHFArguments", "PretrainArguments")
        if name in swift.found
    },
    {},
)

unsloth = Classes(trees("unsloth", "unsloth/models/loader.py"))
llama = Classes(trees("unsloth", "unsloth/models/llama.py"))
vision = Classes(trees("unsloth", "unsloth/models/vision.py"))
write(
    "unsloth",
    {"Unsloth": release("unsloth")},
    {
        "from_pretrained": unsloth.parameters("FastLanguageModel", "from_pretrained")
        + unsloth.parameters("FastModel", "from_pretrained"),
        "get_peft_model": llama.parameters("FastLlamaModel", "get_peft_model")
        + vision.parameters("FastBaseModel", "get_peft_model"),
    },
    {},
)

# A recipe of torchtune reads its options one by one, and each component takes its own.
recipes = trees("recipes", "recipes/*.py")
read_by_recipes = {
    node.attr
    for module in recipes
    for node in ast.walk(module)
    if isinstance(node, ast.Attribute) and ast.unparse(node.value) in ("cfg", "config", "self._cfg")
} | {
    argument.value
    for module in recipes
    for node in ast.walk(module)
    if isinstance(node, ast.Call) and ast.unparse(node.func) in ("cfg.get", "config.get", "cfg_recipe.get")
    for argument in node.args[:1]
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
}
used_in_files = {
    line.split(":")[0]
    for file in package_folder("recipes").glob("recipes/configs/**/*.yaml")
    for line in file.read_text("utf-8").splitlines()
    if re.match(r"[a-z_]+:", line)
}
builders = trees("torchtune", "torchtune/models/*/_model_builders.py", "torchtune/models/*/_component_builders.py")
write(
    "torchtune",
    {"torchtune": release("torchtune")},
    {
        "recipe": [name for name in read_by_recipes | used_in_files if name not in ("get", "pop", "keys", "items")],
        "model": [
            "_component_",
            *{
                argument.arg
                for module in builders
                for node in module.body
                if isinstance(node, ast.FunctionDef) and not node.name.startswith("_")
                for argument in [*node.args.args, *node.args.kwonlyargs]
            },
        ],
    },
    {},
)
