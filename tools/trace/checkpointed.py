"""What a checkpointed layer of Llama 3.2 3B holds until the head, copies of weights included.

Usage: checkpointed.py. Prints bytes for each further layer on 2,048 tokens: autocast caches copies of
trained fp32 weights alone, so a frozen base, or one of another 16-bit dtype, holds its input and the
copies of its adapters.
"""

import torch

import attention
import libraries
from cases import FULL, LORA, MODELS
from trace import FAKE, autocast
from tracker import Tracker

CASES = [
    # technique, dtype of the weights, of what is trained, of autocast
    (LORA, "bf16", "fp32", "bf16"),
    (LORA, "fp32", "fp32", "bf16"),
    (LORA, "bf16", "fp32", "fp16"),
    (FULL, "fp32", None, "bf16"),
]


def held(layers, technique, weights, trained, precision):
    """Bytes that are alive when the head is reached."""
    with FAKE:
        config = MODELS["llama-3.2-3b"]["config"]
        model = libraries.build(config, {"num_hidden_layers": layers}, weights=weights)
        model.gradient_checkpointing_enable({"use_reentrant": False})
        model = libraries.attach(model, technique, trainable=trained)
        if technique["id"] != "full":
            model.enable_input_require_grads()
        ids = torch.zeros(2, 1024, dtype=torch.long, device="cuda")
        tracker = Tracker(model)
        tracker.exclude(ids)
        found = []
        head = next(module for name, module in model.named_modules() if name.endswith("lm_head"))
        head.register_forward_pre_hook(lambda *_: found.append(tracker.bytes))
        with tracker, autocast("cuda", precision):
            model(input_ids=ids)
        tracker.close()
    return found[0]


def main():
    attention.install()
    for case in CASES:
        technique, weights, _, precision = case
        each = (held(4, *case) - held(2, *case)) // 2
        print(f"{technique['id']}, {weights} weights, {precision} autocast: {each} bytes a layer")


if __name__ == "__main__":
    main()
