"""Holds the tracer against runs measured on one NVIDIA H200 in November 2026.

Usage: check.py. With PyTorch 2.11, Transformers 5.17 and PEFT 0.21. Measured is what PyTorch's
allocator counted after the forward pass and the loss, and its largest count in the backward pass,
both above what stood before the forward pass. The allocator may hand out a block up to 1 MiB larger
than asked for, which the tracer does not know: 1.1% for BERT, whose tensors are small. The peak of
the backward pass is traced up to the gradient of the last hidden state; where the loss is small the
peak comes later and is not compared.
"""

import sys
from trace import trace

import attention
from cases import FULL, LORA, case

MEASURED = [
    # case, trained parameters, bytes after the forward pass and the loss, peak of the backward pass
    (case("llama-3.2-3b", LORA, "lora", adapters="fp32"), 24313856, 9339220992, 11440551424),
    (case("llama-3.2-3b", LORA, "qlora", adapters="bf16"), 24313856, 7881602048, 9982932480),
    (case("llama-3.2-1b", FULL, "full-fp32", weights="fp32"), 1235814400, 7796990976, 9898321408),
    (case("llama-3.2-3b", {**LORA, "id": "dora"}, "dora", adapters="fp32"), 25088000, 15690277888, 17791608320),
    (case("llama-3.1-8b", LORA, "lora", adapters="fp32"), 41943040, 15385412608, 17486743040),
    (case("llama-3.2-1b", LORA, "lora-batch-1", adapters="fp32", batch=1), 11272192, 2467522048, 3520284160),
    (case("qwen3-1.7b", FULL, "full-bf16"), 1720574976, 7748703232, 10240103936),
    (
        case("qwen3-1.7b", {**LORA, "rank": 32}, "lora-rank-32", adapters="fp32", batch=4, length=768),
        34865152,
        11854763008,
        15588718080,
    ),
    (
        case(
            "roberta-large",
            {"id": "lora", "rank": 8, "targetModules": ["query", "value"]},
            "lora-attention",
            adapters="bf16",
            batch=16,
            length=256,
        ),
        1838082,
        3032999936,
        None,
    ),
    (case("bert-base-uncased", FULL, "full-fp32", weights="fp32", batch=32, length=256), 109483778, 3417828352, None),
]


def main():
    attention.install()
    wrong = 0
    for run, trained, forward, backward in MEASURED:
        row = trace(run)
        body = row["outsideBytes"] + sum(k["perLayerBytes"] * k["layers"] for k in row["kinds"])
        found = [(row["trainableParameters"] / trained, 0), ((body + row["loss"]["keptBytes"]) / forward, 0.012)]
        if backward:
            found.append(((body + row["loss"]["backwardPeakBytes"]) / backward, 0.012))
        right = all(abs(ratio - 1) <= allowed for ratio, allowed in found)
        wrong += not right
        print("ok   " if right else "WRONG", run["id"], " ".join(f"{ratio:.5f}" for ratio, _ in found), flush=True)
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
