"""What the losses of DPO and KTO take in frameworks that work them out on their own, without a GPU.

Usage: framework_losses.py llama-factory|ms-swift OUT_FILE [PATTERN], where that framework is installed
with the releases that it asks for. Calls the trainers' own `get_batch_loss_metrics` on fake tensors.
Writes one row a line; see loss_of.py.
"""

import json
import re
import sys
from contextlib import nullcontext
from functools import partial
from importlib.metadata import version
from types import SimpleNamespace

import torch

import attention
from cases import FULL, LORA
from loss_of import row
from trace import VERSIONS

# model, technique, dtype of weights, of what is trained, of autocast, sequences, tokens of each
DRAWN = [
    ("llama-3.2-1b", LORA, "bf16", "fp32", "bf16", 4, 512),
    ("llama-3.2-1b", FULL, "bf16", None, "bf16", 4, 512),
    ("qwen2.5-0.5b", FULL, "fp32", None, "bf16", 2, 1024),
    ("gemma-2-2b", LORA, "bf16", "fp32", "bf16", 4, 512),
    ("gemma-3-1b-it", LORA, "bf16", "bf16", "none", 4, 512),
    ("qwen3-8b", LORA, "bf16", "bf16", "bf16", 8, 256),
]


def trainers_of(framework):
    if framework == "llama-factory":
        from llamafactory.train.dpo.trainer import CustomDPOTrainer
        from llamafactory.train.kto.trainer import CustomKTOTrainer

        return {"dpo": CustomDPOTrainer, "orpo": CustomDPOTrainer, "kto": CustomKTOTrainer}
    from swift.rlhf_trainers import dpo_trainer, kto_trainer

    kto_trainer.disable_gradient_checkpointing = lambda *_: nullcontext()
    return {"dpo": dpo_trainer.DPOTrainer, "kto": kto_trainer.KTOTrainer}


def trainer_of(kind, method, forward, model):
    """A trainer with what its loss reads, at its defaults."""

    def same(value):
        return value

    given = kind.__new__(kind)
    given.__dict__ |= {
        "accelerator": SimpleNamespace(
            device=forward.device, gather_for_metrics=same, gather=same, unwrap_model=lambda _: model
        ),
        "args": SimpleNamespace(
            gradient_checkpointing_kwargs=None,
            ld_alpha=None,
            rpo_alpha=None,
            tuner_backend="peft",
            use_liger_kernel=False,
            use_logits_to_keep=True,
        ),
        "finetuning_args": SimpleNamespace(use_ref_model=method != "orpo"),
        "template": SimpleNamespace(padding_free=False, packing=False, sequence_parallel_size=1),
        "model": forward,
        "ref_model": None if hasattr(model, "peft_config") else forward,
        "loss_type": {"dpo": "sigmoid"}.get(method, method),
        "f_divergence_type": "reverse_kl",
        "f_divergence_params": {},
        "beta": 0.1,
        "label_smoothing": 0.0,
        "label_pad_token_id": -100,
        "desirable_weight": 1.0,
        "undesirable_weight": 1.0,
        "calculate_KL": True,
        "ld_alpha": None,
        "bco_gemma": 0.0,
        "ftx_gamma": 0.0,
        "reference_free": False,
        "use_weighting": False,
        "aux_loss_enabled": False,
        "_peft_has_been_casted_to_bf16": False,
        "is_encoder_decoder": False,
        "model_adapter_name": None,
        "ref_adapter_name": None,
    }
    given.null_ref_context = lambda: model.disable_adapter() if hasattr(model, "peft_config") else nullcontext()
    return given


def inputs_of(framework, method, sequences, length, device):
    ids = torch.zeros(sequences, length, dtype=torch.long, device=device)
    one = {"input_ids": ids, "attention_mask": torch.ones_like(ids), "labels": ids}
    if method != "kto":
        return one
    if framework == "llama-factory":
        tags = torch.ones(sequences, dtype=torch.bool, device=device)
        return {**one, **{f"kl_{name}": value for name, value in one.items()}, "kto_tags": tags}
    return {f"{kind}completion_{name}": value for kind in ("", "KL_") for name, value in one.items()}


def loss_of(framework, method, kind, forward, model, inputs):
    given = trainer_of(kind, method, forward, model)
    if method == "kto" and framework == "ms-swift":
        sequences = len(inputs["completion_labels"])
        inputs = {**inputs, "label": [number % 2 == 0 for number in range(sequences)]}
    loss, _ = given.get_batch_loss_metrics(forward, inputs)
    return loss


def main():
    framework, out, pattern = sys.argv[1], sys.argv[2], (sys.argv[3:] or [""])[0]
    attention.install()
    versions = VERSIONS | {name: version(name) for name in ("trl", framework.replace("-", "", framework == "llama-factory"))}
    rows = [
        row(
            f"{framework}-{method}",
            versions,
            partial(inputs_of, framework, method),
            partial(loss_of, framework, method, kind),
            *case,
        )
        for method, kind in trainers_of(framework).items()
        for case in DRAWN
        if re.search(pattern, f"{case[0]}/{framework}-{method}")
    ]
    with open(out, "w") as file:
        file.write("[\n" + ",\n".join(json.dumps(r, separators=(",", ":")) for r in rows) + "\n]\n")


if __name__ == "__main__":
    main()
