"""What the losses of TRL's trainers take, without a GPU.

Usage: losses.py OUT_FILE [PATTERN]. Calls the trainers' own `_compute_loss` on fake tensors, with what
Accelerate does around the model: autocast, and logits copied to fp32. Writes one row a line: the peak
from the head on, above what the layers keep, what is kept for the backward pass, and its peak until
the gradient of the last hidden state is there.
"""

import json
import re
import sys
from collections import defaultdict
from contextlib import nullcontext
from importlib.metadata import version
from types import SimpleNamespace

import torch
from accelerate.utils.operations import convert_to_fp32

import attention
import libraries
from cases import EAGER_ONLY, FULL, LORA, MODELS, layers_of
from trace import FAKE, HEADS, VERSIONS, autocast
from tracker import Tracker, tensors_in
from trl import DPOTrainer, GRPOTrainer, KTOTrainer

aten = torch.ops.aten
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


class LossTracker(Tracker):
    """Answers what the losses ask of values: half of the examples are liked, and no token is left out."""

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        if func is aten._local_scalar_dense.default and args[0].dtype != torch.bool:
            return 1
        if func is aten.nonzero.default:
            (of,) = args
            count = of.numel() // 2 if of.dim() == 1 else of.numel()
            return torch.zeros(count, of.dim(), dtype=torch.long, device=of.device)
        if func is aten.index.Tensor and getattr(args[1][0], "dtype", None) == torch.bool:
            of, (mask,) = args
            return of.reshape(-1, *of.shape[mask.dim() :]).clone()
        if func is aten.scatter_add.default:
            # In place, but for fake tensors (FunctionsManual.cpp, gather_backward).
            func = aten.scatter_add_.default
        return super().__torch_dispatch__(func, types, args, kwargs)


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


def attention_of(id):
    return "eager" if id in EAGER_ONLY else "flash"


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


def run(trainer, id, technique, weights, trained, precision, sequences, length, device):
    config = MODELS[id]["config"]
    layers, _ = layers_of(config)
    with FAKE:
        model = libraries.build(config, layers, "causal-lm", weights, attention_of(id), device)
        model = libraries.attach(model, technique, "causal-lm", trained, device)
        inputs = inputs_of(trainer, sequences, length, device)
        tracker = LossTracker(model)
        tracker.exclude(*inputs.values())
        mark = {}

        def at_head(module, args, kwargs):
            hidden = next(tensors_in((args, kwargs)))
            if hidden.requires_grad and "count" not in mark:
                mark.update(count=tracker.count)
                tracker.peak = tracker.bytes
                hidden.register_hook(lambda _: mark.update(peak=mark.get("peak", tracker.peak)))

        names = [n for n, _ in model.named_modules() if n.split(".")[-1] in HEADS]
        model.get_submodule(min(names, key=len)).register_forward_pre_hook(at_head, with_kwargs=True)

        class Forward:
            training, peft_config = True, getattr(model, "peft_config", {})

            def __call__(self, **given):
                with autocast(device, precision):
                    out = model(**given)
                return convert_to_fp32(out) if precision != "none" else out

        forward = Forward()
        given = stub(trainer, model, forward, device, length)
        module = sys.modules[TRAINERS[trainer].__module__]
        module.is_peft_model = lambda _: hasattr(model, "peft_config")
        module.disable_gradient_checkpointing = lambda *_: nullcontext()
        module.use_adapter = lambda *_, **__: model.disable_adapter()
        with tracker:
            arguments = (forward, inputs) if trainer == "trl-grpo" else (forward, inputs, False)
            loss = TRAINERS[trainer]._compute_loss(given, *arguments)
            given._metrics.clear()
            body, _ = tracker.split(mark["count"])
            tracker.attribute(loss)
            kept = sum(s.size for s in body)
            held, peak = tracker.bytes - kept, tracker.peak - kept
            backward = None
            if device == "cpu":
                tracker.peak = tracker.bytes
                loss.backward()
                backward = mark["peak"] - kept
        tracker.close()
    return {"forwardPeakBytes": peak, "keptBytes": held, "backwardPeakBytes": backward}


def row(trainer, id, technique, weights, trained, precision, sequences, length):
    case = (trainer, id, technique, weights, trained, precision, sequences, length)
    found = run(*case, "cuda")
    found["backwardPeakBytes"] = run(*case, "cpu")["backwardPeakBytes"]
    return {
        "id": f"{id}/{trainer}-{technique['id']}-{weights}-{precision}",
        "versions": VERSIONS | {"trl": version("trl")},
        "trainer": trainer,
        "config": MODELS[id]["config"],
        "technique": technique,
        "weightsDtype": weights,
        "trainableDtype": trained or weights,
        "mixedPrecision": precision,
        "attention": attention_of(id),
        "tokens": {"batch": sequences, "length": length},
        "loss": found,
    }


def main():
    out, pattern = sys.argv[1], (sys.argv[2:] or [""])[0]
    attention.install()
    rows = []
    for case in DRAWN:
        if not re.search(pattern, f"{case[1]}/{case[0]}"):
            continue
        rows.append(row(*case))
        loss, tokens, config = rows[-1]["loss"], rows[-1]["tokens"], rows[-1]["config"]
        logits = tokens["batch"] * tokens["length"] * config["vocab_size"]
        print(rows[-1]["id"], {k: round(v / logits, 2) for k, v in loss.items()}, flush=True)
    with open(out, "w") as file:
        file.write("[\n" + ",\n".join(json.dumps(r, separators=(",", ":")) for r in rows) + "\n]\n")


if __name__ == "__main__":
    main()
