"""Traces what training keeps between the forward and the backward pass, without a GPU.

Usage: trace.py OUT_DIRECTORY [PATTERN]. Traces the cases of cases.py whose id matches the regular
expression PATTERN, all by default, and writes one file a family: an array with one row a line.
"""

import argparse
import json
import re
import sys
import warnings
from collections import Counter
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path

warnings.filterwarnings("ignore")
import torch
import transformers
from accelerate.utils.operations import convert_to_fp32
from torch._subclasses.fake_tensor import FakeTensorMode

import attention
import libraries
from cases import cases
from tracker import Tracker, tensors_in

transformers.logging.set_verbosity_error()
VERSIONS = {name: version(name).split("+")[0] for name in ("torch", "transformers", "peft", "accelerate")}
LAYER = re.compile(r"^(.*?)\b(layers|layer|h|block)\.\d+(?:\.|$)(.*)$")
FAKE = FakeTensorMode()
HEADS = ("lm_head", "score", "classifier", "embed_out", "cls")


@contextmanager
def autocast(device, dtype):
    """`torch.autocast(device, dtype)`, which refuses CUDA where there is none."""
    if dtype == "none":
        yield
        return
    torch.set_autocast_enabled(device, True)
    torch.set_autocast_dtype(device, libraries.DTYPE[dtype])
    torch.autocast_increment_nesting()
    try:
        yield
    finally:
        if torch.autocast_decrement_nesting() == 0:
            torch.clear_autocast_cache()
        torch.set_autocast_enabled(device, False)


def within_layer(name):
    """A module's name without PEFT's wrappers, from its layer on, else from the root after "/"."""
    name = (
        name.removeprefix("base_model.model.")
        .replace(".default", "")
        .replace(".base_layer", "")
        .replace(".modules_to_save", "")
    )
    found = LAYER.match(name)
    return (found[3] or "(layer)") if found else "/" + name


def groups_of(storages):
    groups = Counter()
    for s in storages:
        module, operation = s.saved_by or (s.module, f"(alive) {s.operation}")
        groups[
            (
                within_layer(module),
                operation,
                str(s.dtype)[6:],
                within_layer(s.module),
                s.operation,
                s.of_weights,
                s.size,
            )
        ] += 1
    return groups


def rows_of(groups):
    """Groups that differ only in the size of one tensor are merged."""
    merged = {}
    for (module, operation, dtype, origin, made, of_weights, size), count in groups.items():
        if not count:
            continue
        row = merged.setdefault((module, operation, dtype, origin, made, of_weights), [0, 0])
        row[0] += size * count
        row[1] += count
    out = []
    for (module, operation, dtype, origin, made, of_weights), (size, count) in sorted(
        merged.items(), key=lambda x: -abs(x[1][0])
    ):
        row = {"module": module, "operation": operation, "dtype": dtype, "bytes": size, "count": count}
        if origin != module:
            row["from"] = origin
        row["madeBy"] = made
        if of_weights:
            row["of"] = "weights"
        out.append(row)
    return out


def run(case, layers, device="cuda"):
    """One forward pass, and as if on a CPU also the backward pass, which autograd's engine does not
    run on a CUDA device that is not there. Returns what is kept before the head, what the loss
    keeps and the peaks from the head on."""
    batch, length = case["tokens"]["batch"], case["tokens"]["length"]
    head = case["head"]
    with FAKE:
        model = libraries.build(case["config"], layers, head, case["weightsDtype"], case["attention"], device)
        model = libraries.attach(model, case["technique"], head, case.get("adapterDtype"), device)
        trained = sum(p.numel() for p in model.parameters() if p.requires_grad)
        dtypes = {libraries.NAME[p.dtype] for p in model.parameters() if p.requires_grad}
        ids = torch.zeros(batch, length, dtype=torch.long, device=device)
        mask = torch.ones_like(ids)
        labels = torch.zeros(batch, dtype=torch.long, device=device) if head == "classification" else ids
        tracker = Tracker(model)
        tracker.exclude(ids, labels, mask)
        mark = {}

        def at_head(module, args, kwargs):
            if not mark:
                hidden = next(tensors_in((args, kwargs)))
                mark.update(count=tracker.count)
                tracker.peak = tracker.bytes
                if hidden.requires_grad:
                    hidden.register_hook(lambda _: mark.update(peak=mark.get("peak", tracker.peak)))

        names = [n for n, _ in model.named_modules() if n.split(".")[-1] in HEADS]
        model.get_submodule(min(names, key=len)).register_forward_pre_hook(at_head, with_kwargs=True)
        with tracker, autocast(device, case["mixedPrecision"]):
            out = model(input_ids=ids, attention_mask=mask, labels=labels)
        with tracker:
            if case["mixedPrecision"] != "none":
                out = convert_to_fp32(out)  # as Accelerate does under autocast
            loss, logits = out.loss, out.logits.numel()
            del out
            tracker.attribute(loss)
            body, after = tracker.split(mark["count"])
            kept = sum(s.size for s in body)
            result = {"bytes": kept, "groups": groups_of(body)}
            result["loss"] = {
                "logits": logits,
                "keptBytes": tracker.bytes - kept,
                "forwardPeakBytes": tracker.peak - kept,
                "groups": rows_of(groups_of(after)),
            }
            if device == "cpu":
                tracker.peak = tracker.bytes
                loss.backward()
                result["loss"]["backwardPeakBytes"] = mark.get("peak", tracker.peak) - kept
        tracker.close()
    return {**result, "trained": trained, "dtypes": dtypes}


def trace(case):
    base = run(case, case["base"])
    kinds, trained, bytes_outside, groups_outside = [], base["trained"], base["bytes"], Counter(base["groups"])
    for kind, (layers, in_base, in_model) in case["kinds"].items():
        more = run(case, layers)
        groups = Counter(more["groups"])
        groups.subtract(base["groups"])
        one = more["bytes"] - base["bytes"]
        each = more["trained"] - base["trained"]
        trained += each * (in_model - in_base)
        bytes_outside -= one * in_base
        for key, count in groups.items():
            groups_outside[key] -= count * in_base
        kinds.append(
            {
                "kind": kind,
                "layers": in_model,
                "perLayerBytes": one,
                "trainableParameters": each,
                "groups": rows_of(groups),
            }
        )
    loss = {**base["loss"], "backwardPeakBytes": run(case, case["base"], "cpu")["loss"]["backwardPeakBytes"]}
    loss["groups"] = loss.pop("groups")
    row = {
        "id": case["id"],
        "versions": VERSIONS,
        "model": case["model"],
        "head": case["head"],
        "config": case["config"],
        "layersTraced": case["base"],
        "technique": case["technique"],
        "weightsDtype": case["weightsDtype"],
        "trainableDtype": "+".join(sorted(base["dtypes"])),
        "mixedPrecision": case["mixedPrecision"],
        "attention": case["attention"],
        "tokens": case["tokens"],
        "gradientCheckpointing": False,
        "trainableParameters": trained,
        "kinds": kinds,
        "outsideBytes": bytes_outside,
        "outsideGroups": rows_of(groups_outside),
        "loss": loss,
    }
    return row


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("pattern", nargs="?", default="")
    options = parser.parse_args()
    attention.install()
    options.out.mkdir(parents=True, exist_ok=True)
    failed = 0
    for case in cases():
        if not re.search(options.pattern, case["id"]):
            continue
        try:
            row = trace(case)
        except Exception as error:
            failed += 1
            print(f"{case['id']}: {type(error).__name__}: {str(error)[:300]}", file=sys.stderr, flush=True)
            if options.pattern:
                import traceback

                traceback.print_exc()
            continue
        path = options.out / f"{case['family']}.json"
        rows = {r["id"]: r for r in (json.loads(path.read_text()) if path.exists() else [])} | {row["id"]: row}
        path.write_text("[\n" + ",\n".join(json.dumps(r, separators=(",", ":")) for r in rows.values()) + "\n]\n")
        print(
            row["id"],
            {k["kind"]: k["perLayerBytes"] for k in row["kinds"]},
            "outside",
            row["outsideBytes"],
            "trained",
            row["trainableParameters"],
            {k: round(v / row["loss"]["logits"], 2) for k, v in row["loss"].items() if k.endswith("Bytes")},
            flush=True,
        )
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
