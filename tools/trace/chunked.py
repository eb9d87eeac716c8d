"""What TRL's chunked loss of SFT takes, without a GPU.

Usage: chunked.py OUT_FILE. Calls the trainer's own `_chunked_cross_entropy_loss` on fake tensors and writes one
row a line: the peaks of the forward and the backward pass above the hidden states and the head. Of fp32 heads
that are trained only a single chunk: fake tensors add gradients of several up in new ones, real tensors in place.
"""

import json
import sys
from contextlib import nullcontext
from itertools import product

import torch

import attention
from losses import LossTracker
from trace import FAKE, VERSIONS, autocast
import trl.trainer.sft_trainer as sft

aten = torch.ops.aten
CHUNK = 256
# Model, vocabulary, hidden size, soft cap.
HEADS = [
    ("qwen2.5-0.5b", 151936, 896, None),
    ("gemma-2-2b", 256000, 2304, 30.0),
    ("mistral-7b-v0.3", 32768, 4096, None),
    ("smollm2-135m", 49152, 576, None),
]
DTYPES = {"bf16": torch.bfloat16, "fp32": torch.float32}


class ChunkTracker(LossTracker):
    """Answers how many tokens count, rounded up to whole chunks, and that this is not none."""

    tokens = 0

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        if func is aten._local_scalar_dense.default:
            return False if args[0].dtype == torch.bool else self.tokens
        return super().__torch_dispatch__(func, types, args, kwargs)


class Head(torch.nn.Module):
    def __init__(self, vocabulary, hidden, dtype, device, trained):
        super().__init__()
        weight = torch.empty(vocabulary, hidden, dtype=dtype, device=device)
        self.weight = torch.nn.Parameter(weight, requires_grad=trained)


def run(vocabulary, hidden, cap, tokens, trained, weights, precision, device):
    with FAKE:
        head = Head(vocabulary, hidden, DTYPES[weights], device, trained)
        states = torch.empty(1, tokens + 1, hidden, dtype=DTYPES[weights], device=device, requires_grad=True)
        labels = torch.zeros(1, tokens + 1, dtype=torch.long, device=device)
        tracker = ChunkTracker(head)
        tracker.exclude(states, labels)
        tracker.tokens = -(-tokens // CHUNK) * CHUNK
        with tracker, autocast(device, precision):
            loss, *counts = sft._chunked_cross_entropy_loss(
                states, head.weight, CHUNK, labels=labels, final_logit_softcapping=cap
            )
        forward, backward = tracker.peak, None
        del counts
        if device == "cpu":
            tracker.peak = tracker.bytes
            with tracker:
                loss.backward()
            backward = tracker.peak
        tracker.close()
    return forward, backward


def main():
    attention.install()
    sft.maybe_gather_lm_head_ctx = lambda *_: nullcontext()
    rows = []
    for (model, *head), tokens, trained, (weights, precision) in product(
        HEADS, (128, 2048), (False, True), (("bf16", "bf16"), ("bf16", "none"), ("fp32", "bf16"))
    ):
        if trained and weights == "fp32" and tokens > CHUNK:
            continue
        case = (*head, tokens, trained, weights, precision)
        rows.append(
            {
                "model": model,
                "tokens": tokens,
                "trained": trained,
                "weightsDtype": weights,
                "mixedPrecision": precision,
                "forwardPeakBytes": run(*case, "cuda")[0],
                "backwardPeakBytes": run(*case, "cpu")[1],
                "versions": VERSIONS,
            }
        )
    with open(sys.argv[1], "w") as file:
        file.write("[\n" + ",\n".join(json.dumps(r, separators=(",", ":")) for r in rows) + "\n]\n")


if __name__ == "__main__":
    main()
