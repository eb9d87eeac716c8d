"""Lays the adapters of the scripts' recipes on a tiny model of every family that tools/trace/models.jsonl has.

    npx vite build --mode recipes && .venv-recipes/bin/python tools/recipes/families.py [METHOD | TECHNIQUE | MODEL ...]

verify.py starts whole recipes on one model; this finds the families that PEFT fails on. The configuration is that of the
recipe of the model's full size. What runs are two or more layers of it with narrow matrices: a step and an evaluation.
"""

import copy
import json
import os
import re
import subprocess
import sys
import warnings
from pathlib import Path

os.environ["HF_HUB_OFFLINE"] = "1"
os.environ["OMP_NUM_THREADS"] = "1"
ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "tools/trace"))

import peft
import torch
from cases import layers_of
from transformers import AutoConfig, AutoModel, AutoModelForCausalLM, AutoModelForSequenceClassification, logging
from verify import ANSWERS, METHODS, TECHNIQUES

# The scripts that lay adapters, by what is learnt from, and the head that the model has there.
SCRIPTS = {
    "sft": ("trl", AutoModelForCausalLM),
    "classification": ("transformers", AutoModelForSequenceClassification),
    "embeddings": ("sentence-transformers", AutoModel),
}
# What fields become, by the ends of their names; the first that fits.
TINY = {
    r"linear_num_key_heads$": 2,
    r"linear_num_value_heads$": 4,
    r"(mamba_num_heads|mamba_n_heads)$": 8,
    r"mamba_d_ssm$": 128,
    r"(mamba_d_state|ssm_state_size|mamba_d_head)$": 16,
    r"mamba_head_dim$": 16,
    r"(hidden_size|d_model|n_embd|embedding_size|word_embed_proj_dim)$|^dim$": 64,
    r"(intermediate_size\w*|ffn_dim|d_ff|hidden_dim|n_inner|ffn_hidden_size)$": 96,
    r"hidden_size_per_layer_input$": 16,
    r"(num_attention_heads|n_heads?|num_heads|attention_heads|num_attention_heads_per_layer)$": 4,
    r"(head_dim|d_kv|rotary_dim)$": 16,
    r"(kv_lora_rank|q_lora_rank)$": 32,
    r"qk_rope_head_dim$": 8,
    r"(num_experts|num_local_experts|n_routed_experts|moe_num_experts)$": 4,
    r"(num_experts_per_tok|num_experts_per_token|moe_topk|moe_k|top_k_experts)$": 2,
    r"(n_groups?|num_expert_group|topk_group)$": 1,
    r"vocab_size\w*$": 256,
    r"(max_position_embeddings|n_positions|max_seq_len)$": 512,
    r"sliding_window$": 16,
    r"(pad_token_id)$": 0,
    r"(eos|bos)_token_id$": 1,
}


def shrunk(name: str, value, heads: int):
    if isinstance(value, list) and value and all(type(each) is int for each in value):
        return [shrunk(name, each, heads) for each in value]
    if type(value) is not int or value == 0:
        return value
    if re.search(r"(num_key_value_heads|num_global_key_value_heads|num_kv_heads)$", name):
        return 1 if value == 1 else 4 if value == heads else 2
    return next((small for end, small in TINY.items() if re.search(end, name)), value)


def tiny_config(fields: dict):
    kind = fields["model_type"]
    fields = {name: value for name, value in {**fields, **layers_of(fields)[0]}.items() if name != "model_type"}
    whole = AutoConfig.for_model(kind, **fields).to_dict()
    heads = whole.get("num_attention_heads")
    own = ("model_type", "transformers_version", "architectures", "torch_dtype", "dtype")
    small = {name: shrunk(name, value, heads) for name, value in whole.items() if name not in own}
    config = AutoConfig.for_model(kind, **small)
    config.pad_token_id = 0
    return config


def recipes(jobs: list[dict]) -> list[dict]:
    """What becomes of each job: {"text"}, or {"unable", "why"}."""
    lines = "\n".join(map(json.dumps, jobs))
    made = subprocess.run(
        ["node", "node_modules/.tools/recipes.js"], cwd=ROOT, input=lines, stdout=subprocess.PIPE, text=True, check=True
    )
    return [json.loads(line) for line in made.stdout.splitlines()]


def adapter_of(text: str):
    """The configuration that the script makes; None where it lays no adapter."""
    code = re.search(r"peft_config = (\w+\(.*?^\))", text, re.M | re.S)
    return code and eval(code[1], {**vars(peft), "total_steps": 100})


def trial(text: str, model, method: str) -> str:
    """What becomes of a step by the script's adapter."""
    config = adapter_of(text)
    if config is None:
        ending = re.search(r'name\.endswith\("(.*?)"\)', text)
        if ending is None:
            return "no adapter"
        for name, parameter in model.named_parameters():
            parameter.requires_grad = name.endswith(ending[1]) or name.startswith(("classifier.", "score."))
    elif method == "embeddings":
        model.add_adapter(config)
    else:
        model = peft.get_peft_model(model, config)
    ids = torch.randint(3, 250, (2, 12))
    inputs = {"input_ids": ids, "attention_mask": torch.ones_like(ids)}
    labels = {"sft": {"labels": ids}, "classification": {"labels": torch.tensor([0, 1])}, "embeddings": {}}[method]
    for step in ("train", "eval"):
        model.train(step == "train")
        out = model(**inputs, **labels)
        loss = out.loss if labels else out.last_hidden_state.pow(2).mean()
        if not torch.isfinite(loss):
            return f"FAULT {step}: loss {loss.item()}"
        if step == "train":
            loss.backward()
    if config is not None and method != "embeddings":
        peft.get_peft_model_state_dict(model)
    got = [p.grad is not None for p in model.parameters() if p.requires_grad]
    return "ok" if any(got) else "FAULT nothing gets a gradient"


def main() -> None:
    warnings.filterwarnings("ignore")
    logging.set_verbosity_error()
    wanted = set(sys.argv[1:])
    every = [json.loads(line) for line in (ROOT / "tools/trace/models.jsonl").read_text().splitlines()]
    # Sentence Transformers takes the encoder alone of those that have two stacks, and no other script trains them.
    every = [each for each in every if each["head"] != "seq2seq"]
    models = [each for each in every if each["id"] in wanted] or every
    techniques = [each for each in TECHNIQUES if each in wanted] or TECHNIQUES
    methods = [each for each in SCRIPTS if each in wanted] or list(SCRIPTS)
    for each in models:
        for method in methods:
            try_family(each, method, techniques)


def try_family(model: dict, method: str, techniques: list[str]) -> None:
    framework, head = SCRIPTS[method]
    answers = ANSWERS | METHODS[method] | {"model": model["id"], "gpu": "b300", "gpus": 8}
    made = recipes([{"framework": framework, "technique": each, "answers": answers} for each in techniques])
    texts = {technique: each["text"] for technique, each in zip(techniques, made) if "text" in each}
    name = f"{model['config']['model_type']:20} {model['id']:32} {method:14}"
    if not texts:
        print(name, "none", made[0]["why"][:120], flush=True)
        return
    torch.manual_seed(0)
    try:
        base = head.from_config(tiny_config(model["config"]))
    except Exception as error:
        print(name, f"NO MODEL {type(error).__name__} {error}"[:250].replace("\n", " "), flush=True)
        return
    outcomes = {}
    for technique, text in texts.items():
        try:
            outcomes[technique] = trial(text, copy.deepcopy(base), method)
        except Exception as error:
            outcomes[technique] = f"FAULT {type(error).__name__} {error}"[:250].replace("\n", " ")
    print(name, " ".join(technique for technique, outcome in outcomes.items() if outcome == "ok"), flush=True)
    for technique, outcome in outcomes.items():
        if outcome.startswith("FAULT"):
            print(name, technique, outcome, flush=True)


if __name__ == "__main__":
    main()
