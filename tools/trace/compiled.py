"""What torch.compile keeps of a block for its backward pass, without a GPU.

Compiles one block of Llama by the partitioner that inductor uses, and adds up the outputs of its
forward graph that the backward graph reads, parameters left out: bytes for one token, with all
weights trained and with adapters on some or all of the linear layers.

    python tools/trace/compiled.py
"""

import torch
from functorch.compile import make_boxed_func, min_cut_rematerialization_partition
from torch import nn
from torch._dynamo.backends.common import aot_autograd
from transformers import LlamaConfig
from transformers.models.llama.modeling_llama import LlamaDecoderLayer, LlamaRotaryEmbedding

HIDDEN, INTERMEDIATE, HEADS, BATCH, LENGTH = 256, 704, 4, 2, 64
CONFIG = LlamaConfig(
    hidden_size=HIDDEN,
    intermediate_size=INTERMEDIATE,
    num_attention_heads=HEADS,
    num_key_value_heads=2,
    num_hidden_layers=1,
    attn_implementation="sdpa",
)
ADAPTED = {
    "all weights": None,
    "q_proj, v_proj": ["q_proj", "v_proj"],
    "q_proj, v_proj and the MLP": ["q_proj", "v_proj", "gate_proj", "up_proj", "down_proj"],
}


class Adapted(nn.Module):
    """A frozen linear layer with a pair of matrices beside it."""

    def __init__(self, base):
        super().__init__()
        self.base = base
        self.a = nn.Linear(base.in_features, 8, bias=False, dtype=torch.bfloat16)
        self.b = nn.Linear(8, base.out_features, bias=False, dtype=torch.bfloat16)

    def forward(self, x):
        return self.base(x) + 2 * self.b(self.a(x))


def block(targets):
    made = LlamaDecoderLayer(CONFIG, 0).to(torch.bfloat16)
    if targets is None:
        return made
    made.requires_grad_(False)
    for parent in (made.self_attn, made.mlp):
        for name in targets:
            if hasattr(parent, name):
                setattr(parent, name, Adapted(getattr(parent, name)))
    return made


def kept(graph):
    """Bytes of what the forward graph hands on: attention's output counts once, whatever its shape."""
    returned = list(graph.graph.nodes)[-1].args[0][1:]
    values = [(node, node.meta["val"]) for node in returned if isinstance(node, torch.fx.Node)]
    state = (BATCH, LENGTH, HIDDEN)
    attention = (BATCH, HEADS, LENGTH, HIDDEN // HEADS)
    sizes, outputs = 0, 0
    for node, value in values:
        if node.op == "placeholder" and tuple(value.shape) != state:
            continue
        of_attention = node.name.startswith("detach") and tuple(value.shape) == attention
        outputs += of_attention
        sizes += value.numel() * value.element_size()
    # The kernels of a CPU give the output in another layout than the next layer reads.
    reads = any(node.name == "view_8" and tuple(value.shape) == (BATCH * LENGTH, HIDDEN) for node, value in values)
    return (sizes - (BATCH * LENGTH * HIDDEN * 2 if outputs and reads else 0)) / (BATCH * LENGTH)


def main():
    rotary = LlamaRotaryEmbedding(CONFIG)
    for name, targets in ADAPTED.items():
        x = torch.randn(BATCH, LENGTH, HIDDEN, dtype=torch.bfloat16, requires_grad=True)
        angles = tuple(each.to(x.dtype) for each in rotary(x, torch.arange(LENGTH)[None]))
        bytes_a_token = []

        def forward(graph, _):
            bytes_a_token.append(kept(graph))
            return make_boxed_func(graph.forward)

        backend = aot_autograd(
            fw_compiler=forward,
            bw_compiler=lambda graph, _: make_boxed_func(graph.forward),
            partition_fn=min_cut_rematerialization_partition,
        )
        torch._dynamo.reset()
        given = torch.compile(block(targets), backend=backend)(x, position_embeddings=angles)
        (given[0] if isinstance(given, tuple) else given).sum().backward()
        print(f"{name}: {bytes_a_token[0]:g} bytes a token")


if __name__ == "__main__":
    main()
