"""What FSDP holds of the blocks that a backward pass is through with, without a GPU.

Shards a small model with a frozen base over two processes on the CPU, and counts the hidden states
(and gradients of that shape) that are alive whenever a checkpointed block is worked out anew. One
line for each version of FSDP and way of checkpointing: a list that falls means that each block
gives its input back; one that rises by a tensor a block means that FSDP holds the inputs, and the
gradients of all of them but two.

    python tools/trace/fsdp.py
"""

import contextlib
import functools
import os

import torch
import torch.cpu
import torch.distributed as dist
import torch.multiprocessing as mp
from torch import nn
from torch.distributed.fsdp import FullyShardedDataParallel, fully_shard
from torch.distributed.fsdp.wrap import _or_policy, lambda_auto_wrap_policy, transformer_auto_wrap_policy
from torch.multiprocessing.reductions import StorageWeakRef
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves
from torch.utils.checkpoint import checkpoint

HIDDEN, LAYERS, TOKENS, VOCABULARY = 64, 12, 32, 50


class Adapted(nn.Module):
    """A frozen linear layer with a pair of matrices beside it."""

    def __init__(self, inputs, outputs):
        super().__init__()
        self.base = nn.Linear(inputs, outputs, bias=False).requires_grad_(False)
        self.a, self.b = nn.Linear(inputs, 4, bias=False), nn.Linear(4, outputs, bias=False)

    def forward(self, x):
        return self.base(x) + self.b(self.a(x))


class Block(nn.Module):
    def __init__(self):
        super().__init__()
        self.up, self.down = Adapted(HIDDEN, 2 * HIDDEN), Adapted(2 * HIDDEN, HIDDEN)

    def forward(self, x):
        Alive.counts.append(Alive.count())
        return x + self.down(torch.relu(self.up(x)))


class Model(nn.Module):
    def __init__(self, reentrant):
        super().__init__()
        self.embeddings = nn.Embedding(VOCABULARY, HIDDEN).requires_grad_(False)
        self.layers = nn.ModuleList(Block() for _ in range(LAYERS))
        self.head = nn.Linear(HIDDEN, VOCABULARY, bias=False).requires_grad_(False)
        self.reentrant = reentrant

    def forward(self, tokens):
        x = self.embeddings(tokens).requires_grad_(True)
        for layer in self.layers:
            x = checkpoint(layer, x, use_reentrant=self.reentrant)
        return self.head(x)


class Alive(TorchDispatchMode):
    """Follows the storages that hold one hidden state of all tokens."""

    storages, counts = [], []

    @classmethod
    def count(cls):
        cls.storages = [each for each in cls.storages if not each.expired()]
        return len(cls.storages)

    def __torch_dispatch__(self, operation, kinds, args=(), kwargs=None):
        made = operation(*args, **(kwargs or {}))
        for tensor in tree_leaves(made):
            if type(tensor) is not torch.Tensor or tensor.shape[-1:] != (HIDDEN,):
                continue
            storage = tensor.untyped_storage()
            known = any(each.cdata == storage._cdata and not each.expired() for each in Alive.storages)
            if storage.nbytes() == TOKENS * HIDDEN * tensor.element_size() and not known:
                Alive.storages.append(StorageWeakRef(storage))
        return made


def give_cpu_streams():
    """The first FSDP asks its device for streams and events, which the CPU has no need of."""

    class Stream(contextlib.nullcontext):
        def __getattr__(self, _):
            return lambda *args, **kwargs: None

    class Event(Stream):
        def __init__(self, *args, **kwargs):
            super().__init__()

        def query(self):
            return True

    current = Stream()
    for name, value in {
        "Stream": lambda *args, **kwargs: Stream(),
        "Event": Event,
        "current_stream": lambda *args: current,
        "stream": lambda *args: contextlib.nullcontext(),
        "device": lambda *args: contextlib.nullcontext(),
    }.items():
        setattr(torch.cpu, name, value)
    torch.Tensor.record_stream = lambda self, stream: None


def shard_first(model):
    trains = lambda module: (  # noqa: E731
        not list(module.children()) and getattr(module, "weight", None) is not None and module.weight.requires_grad
    )
    policies = [
        functools.partial(lambda_auto_wrap_policy, lambda_fn=trains),
        functools.partial(transformer_auto_wrap_policy, transformer_layer_cls={Block}),
    ]
    policy = functools.partial(_or_policy, policies=policies)
    return FullyShardedDataParallel(model, auto_wrap_policy=policy, device_id=torch.device("cpu"))


def shard_second(model):
    for layer in model.layers:
        fully_shard(layer)
    return fully_shard(model)


WAYS = {"FSDP 1": shard_first, "FSDP 2": shard_second}


def count(rank, way, reentrant, port):
    os.environ.update(MASTER_ADDR="127.0.0.1", MASTER_PORT=str(port))
    torch.set_num_threads(1)
    dist.init_process_group("gloo", rank=rank, world_size=2)
    give_cpu_streams()
    model = WAYS[way](Model(reentrant))
    tokens = torch.randint(0, VOCABULARY, (1, TOKENS))
    with Alive():
        for _ in range(2):
            Alive.counts.clear()
            Alive.storages.clear()
            model(tokens).pow(2).mean().backward()
            model.zero_grad()
    if rank == 0:
        print(f"{way}, {'reentrant' if reentrant else 'not reentrant'}: {Alive.counts[LAYERS:]}", flush=True)
    dist.destroy_process_group()


if __name__ == "__main__":
    port = 29_400 + os.getpid() % 1_000
    for step, (way, reentrant) in enumerate((way, reentrant) for way in WAYS for reentrant in (True, False)):
        mp.spawn(count, args=(way, reentrant, port + step), nprocs=2)
