"""What the losses of TRL's trainers take, without a GPU.

Usage: losses.py OUT_FILE [PATTERN]. Calls the trainers' own `_compute_loss` on fake tensors.
Writes one row a line; see loss_of.py.
"""

import json
import re
import sys
from collections import defaultdict
from contextlib import nullcontext
from functools import partial
from importlib.metadata import version
from types import SimpleNamespace

import torch

import attention
from cases import FULL, LORA
from loss_of import row
from trace import VERSIONS
from trl import DPOTrainer, GRPOTrainer, KTOTrainer

QV = {**LORA, "targetModules": ["q_proj", "v_proj"]}
# trainer, model, technique, dtype of weights, of what is trained, of autocast, sequences, tokens of each
DRAWN = [
    ("trl-dpo", "llama-3.2-1b", LORA, "bf16", "fp32", "bf16", 4, 512),
    ("trl-dpo", "llama-3.2-1b", FULL, "bf16", None, "bf16", 4, 512),
    ("trl-dpo", "qwen2.5-0.5b", FULL, "fp32", None, "bf16", 2, 1024),
    ("trl-dpo", "gemma-2-2b", LORA, "bf16", "fp32", "bf16", 4, 512),
    ("trl-dpo", "gemma-3-1b-it", LORA, "bf16", "bf16", "none", 4, 512),
    ("trl-dpo", "qwen3-8b", QV, "bf16", "bf16", "bf16", 8, 256),
    ("trl-dpo", "opt-125m", FULL, "fp32", None, "none", 4, 512),
    ("trl-dpo", "mistral-7b-v0.3", LORA, "bf16", "fp32", "fp16", 4, 512),
    ("trl-kto", "llama-3.2-1b", LORA, "bf16", "fp32", "bf16", 4, 512),
    ("trl-kto", "llama-3.2-1b", FULL, "bf16", None, "bf16", 4, 512),
    ("trl-kto", "qwen2.5-0.5b", FULL, "fp32", None, "bf16", 2, 1024),
    ("trl-kto", "gemma-2-2b", LORA, "bf16", "fp32", "bf16", 4, 512),
    ("trl-kto", "gemma-3-1b-it", LORA, "bf16", "bf16", "none", 4, 512),
    ("trl-kto", "phi-4", LORA, "bf16", "bf16", "bf16", 4, 512),
    ("trl-grpo", "llama-3.2-1b", LORA, "bf16", "fp32", "bf16", 4, 512),
    ("trl-grpo", "llama-3.2-1b", FULL, "bf16", None, "bf16", 4, 512),
    ("trl-grpo", "qwen2.5-0.5b", FULL, "fp32", None, "bf16", 2, 1024),
    ("trl-grpo", "gemma-2-2b", LORA, "bf16", "fp32", "bf16", 4, 512),
    ("trl-grpo", "gemma-3-1b-it", LORA, "bf16", "bf16", "none", 4, 512),
    ("trl-grpo", "smollm3-3b", LORA, "bf16", "bf16", "bf16", 8, 256),
    ("trl-grpo", "falcon-7b", {**LORA, "targetModules": ["query_key_value"]}, "bf16", "fp32", "bf16", 4, 512),
]
TRAINERS = {"trl-dpo": DPOTrainer, "trl-kto": KTOTrainer, "trl-grpo": GRPOTrainer}
OPTIONS = {
    "trl-dpo": {
        "ld_alpha": None,
        "precompute_ref_logps": False,
        "f_divergence_type": "reverse_kl",
        "loss_types": ["sigmoid"],
        "loss_weights": [1.0],
        "label_smoothing": 0.0,
        "use_weighting": False,
    },
    "trl-kto": {
        "loss_type": "kto",
        "precompute_ref_logps": False,
        "calculate_KL": True,
        "use_liger_kernel": False,
        "desirable_weight": 1.0,
        "undesirable_weight": 1.0,
    },
    "trl-grpo": {
        "loss_type": "dapo",
        "top_entropy_quantile": 1.0,
        "off_policy_mask_threshold": None,
        "importance_sampling_level": "token",
        "epsilon_low": 0.2,
        "epsilon_high": 0.2,
        "use_vllm": False,
        "current_gradient_accumulation_steps": 1,
        "_entropy_bonus_enabled": False,
        "temperature": 1.0,
        "model_kwarg_keys": {"logits_to_keep"},
    },
}


def stub(trainer, model, forward, device, length):
    """What `_compute_loss` reads of a trainer with its defaults."""

    def same(value, **_):
        return value

    given = SimpleNamespace(
        accelerator=SimpleNamespace(
            device=torch.device(device),
            gather_for_metrics=same,
            gather=same,
            reduce=same,
            unwrap_model=lambda _: model,
            num_processes=1,
            is_main_process=True,
        ),
        args=SimpleNamespace(gradient_checkpointing_kwargs=None, delta=None, steps_per_generation=1),
        model=forward,
        ref_model=None if hasattr(model, "peft_config") else forward,
        _metrics={"train": defaultdict(list)},
        aux_loss_enabled=False,
        beta=0.1,
        _total_train_tokens=0,
        **OPTIONS[trainer],
    )
    if trainer == "trl-grpo":
        given.beta, given.max_completion_length = 0.0, length // 2
    for name in ("_get_per_token_logps_and_entropies", "_compute_kl_logps"):
        method = getattr(TRAINERS[trainer], name, None)
        if method:
            setattr(given, name, getattr(method, "__wrapped__", method).__get__(given))
    return given


def inputs_of(trainer, sequences, length, device):
    ids = torch.zeros(sequences, length, dtype=torch.long, device=device)
    ones = torch.ones_like(ids)
    if trainer == "trl-grpo":
        half = length // 2
        return {
            "prompt_ids": ids[:, :half],
            "prompt_mask": ones[:, :half],
            "completion_ids": ids[:, half:],
            "completion_mask": ones[:, half:],
            "advantages": torch.zeros(sequences, device=device),
            "num_items_in_batch": torch.ones((), device=device),
        }
    given = {"input_ids": ids, "attention_mask": ones, "completion_mask": ones}
    if trainer == "trl-kto":
        given |= {"KL_input_ids": ids, "KL_attention_mask": ones, "KL_completion_mask": ones}
        given["label"] = torch.ones(sequences, dtype=torch.long, device=device)
    return given


def loss_of(trainer, forward, model, inputs):
    ids = inputs["prompt_ids" if trainer == "trl-grpo" else "input_ids"]
    length = ids.shape[1] * (2 if trainer == "trl-grpo" else 1)
    given = stub(trainer, model, forward, ids.device, length)
    module = sys.modules[TRAINERS[trainer].__module__]
    module.is_peft_model = lambda _: hasattr(model, "peft_config")
    module.disable_gradient_checkpointing = lambda *_: nullcontext()
    module.use_adapter = lambda *_, **__: model.disable_adapter()
    arguments = (forward, inputs) if trainer == "trl-grpo" else (forward, inputs, False)
    loss = TRAINERS[trainer]._compute_loss(given, *arguments)
    given._metrics.clear()
    return loss


def main():
    out, pattern = sys.argv[1], (sys.argv[2:] or [""])[0]
    attention.install()
    versions = VERSIONS | {"trl": version("trl")}
    rows = [
        row(trainer, versions, partial(inputs_of, trainer), partial(loss_of, trainer), id, *case)
        for trainer, id, *case in DRAWN
        if re.search(pattern, f"{id}/{trainer}")
    ]
    with open(out, "w") as file:
        file.write("[\n" + ",\n".join(json.dumps(r, separators=(",", ":")) for r in rows) + "\n]\n")


if __name__ == "__main__":
    main()
