"""What PyTorch's caching allocator reserves for logits whose length varies from step to step.

Follows c10/cuda/CUDACachingAllocator.cpp for large blocks: the smallest free block that is large
enough, split where more than a megabyte is left; a new segment where none is; free neighbours in a
segment merge, segments never do. Each step allocates what a standard loss does. Nothing is short of
memory here: else the allocator first gives back segments that nobody uses.

    python tools/trace/allocator.py
"""

import random

MEGABYTE = 1 << 20
VOCABULARY = 151_936
STEPS, SEEDS, MEAN_TOKENS = 600, 5, 600


class Allocator:
    def __init__(self):
        self.segments, self.reserved, self.allocated, self.peak = [], 0, 0, 0

    def allocate(self, size):
        free = [
            (block["size"], id(block), segment, block)
            for segment in self.segments
            for block in segment
            if block["free"] and block["size"] >= size
        ]
        if free:
            _, _, segment, block = min(free)
        else:
            whole = 20 * MEGABYTE if size < 10 * MEGABYTE else -(-size // (2 * MEGABYTE)) * 2 * MEGABYTE
            block = {"size": whole, "free": True}
            segment = [block]
            self.segments.append(segment)
            self.reserved += whole
        if block["size"] - size > MEGABYTE:
            at = next(index for index, each in enumerate(segment) if each is block)
            segment.insert(at + 1, {"size": block["size"] - size, "free": True})
            block["size"] = size
        block["free"] = False
        self.allocated += block["size"]
        self.peak = max(self.peak, self.allocated)
        return segment, block

    def release(self, held):
        segment, block = held
        block["free"] = True
        self.allocated -= block["size"]
        at = next(index for index, each in enumerate(segment) if each is block)
        if at + 1 < len(segment) and segment[at + 1]["free"]:
            block["size"] += segment.pop(at + 1)["size"]
        if at > 0 and segment[at - 1]["free"]:
            segment[at - 1]["size"] += block["size"]
            segment.pop(at)


def step(allocator, logits):
    """16-bit logits, their fp32 copy, the shifted one, the log-softmax, and the gradients of all."""
    narrow = allocator.allocate(2 * logits)
    wide = allocator.allocate(4 * logits)
    allocator.release(narrow)
    shifted, probabilities = allocator.allocate(4 * logits), allocator.allocate(4 * logits)
    of_loss, of_probabilities = allocator.allocate(4 * logits), allocator.allocate(4 * logits)
    allocator.release(of_loss)
    allocator.release(probabilities)
    of_shifted = allocator.allocate(4 * logits)
    allocator.release(of_probabilities)
    allocator.release(shifted)
    of_narrow = allocator.allocate(2 * logits)
    for held in (of_shifted, wide, of_narrow):
        allocator.release(held)


def main():
    for longest in (512, 1_024, 2_048, 4_096):
        allocated, reserved = 0.0, 0.0
        for seed in range(SEEDS):
            lengths, allocator = random.Random(seed), Allocator()
            for _ in range(STEPS):
                tokens = min(longest, int(lengths.lognormvariate(0, 0.8) * MEAN_TOKENS) + 20)
                step(allocator, tokens * VOCABULARY)
            allocated += allocator.peak / (longest * VOCABULARY) / SEEDS
            reserved += allocator.reserved / (longest * VOCABULARY) / SEEDS
        print(f"cut at {longest} tokens: {allocated:.0f} bytes a logit allocated, {reserved:.0f} reserved")


if __name__ == "__main__":
    main()
