"""What a batch of evaluation takes at its logits, without a GPU.

Usage: evaluated.py. Prints the peak in bytes of 8 sequences of 1,024 tokens through two layers (of an
encoder-decoder, two each) without gradients, and the loss, weights left out. Autocast caches copies of
fp32 weights that are trained here too.
"""

import torch
from accelerate.utils.operations import convert_to_fp32

import attention
import libraries
from cases import EAGER_ONLY, FULL, LORA, MODELS, layers_of
from trace import FAKE, autocast
from tracker import Tracker

CASES = [
    # model, technique, dtype of the weights, of what is trained, of autocast
    ("llama-3.2-3b", LORA, "bf16", "fp32", "bf16"),
    ("gemma-2-2b", LORA, "bf16", "fp32", "bf16"),
    ("qwen3-8b", FULL, "bf16", None, "bf16"),
    ("llama-3.2-1b", FULL, "fp32", None, "bf16"),
    ("gpt2", FULL, "bf16", None, "none"),
    ("t5-base", FULL, "fp32", None, "bf16"),
]


def peak(id, technique, weights, trained, precision):
    known = MODELS[id]
    layers, _ = layers_of(known["config"])
    with FAKE:
        kernel = "eager" if id in EAGER_ONLY else "flash"
        model = libraries.build(known["config"], layers, known["head"], weights, kernel)
        model = libraries.attach(model, technique, known["head"], trained).eval()
        ids = torch.zeros(8, 1024, dtype=torch.long, device="cuda")
        mask = torch.ones_like(ids)
        tracker = Tracker(model)
        tracker.exclude(ids, mask)
        with torch.no_grad(), tracker:
            with autocast("cuda", precision):
                out = model(input_ids=ids, attention_mask=mask, labels=ids)
            if precision != "none":
                convert_to_fp32(out)
        tracker.close()
    return tracker.peak


def main():
    attention.install()
    for case in CASES:
        print(case[0], case[1]["id"], peak(*case))


if __name__ == "__main__":
    main()
