"""Chooses the kernel of `scaled_dot_product_attention` as PyTorch does on a CUDA GPU.

That is, of compute capability 8.0 or newer. The choice itself asks the CUDA driver and cannot run
without one, so it is written out here; the kernels that it chooses are PyTorch's own operators,
whose shapes on fake tensors are exact. Source: sdp_utils.cpp and attention.cpp in PyTorch's
aten/src/ATen/native/transformers (order: flash, memory-efficient, math).
"""

from contextlib import contextmanager

import torch
from torch.nn import functional

aten = torch.ops.aten
original = functional.scaled_dot_product_attention


def pad(t, multiple):
    rest = t.size(-1) % multiple
    return functional.pad(t, (0, multiple - rest)) if rest else t


@contextmanager
def outside_autocast(device):
    """PyTorch's autocast casts the inputs of `scaled_dot_product_attention`, not what it is made of."""
    before = torch.is_autocast_enabled(device)
    torch.set_autocast_enabled(device, False)
    try:
        yield
    finally:
        torch.set_autocast_enabled(device, before)


def attention(query, key, value, attn_mask=None, dropout_p=0.0, is_causal=False, scale=None, enable_gqa=False):
    if torch.is_autocast_enabled(query.device.type):
        to = torch.get_autocast_dtype(query.device.type)
        query, key, value = (t.to(to) for t in (query, key, value))
        if attn_mask is not None and attn_mask.dtype.is_floating_point:
            attn_mask = attn_mask.to(to)
    with outside_autocast(query.device.type):
        return chosen(query, key, value, attn_mask, dropout_p, is_causal, scale, enable_gqa)


def chosen(query, key, value, attn_mask, dropout_p, is_causal, scale, enable_gqa):
    if query.device.type != "cuda":
        return original(query, key, value, attn_mask, dropout_p, is_causal, scale=scale, enable_gqa=enable_gqa)
    head, same_heads = query.size(-1), query.size(-3) == key.size(-3)
    scale = head**-0.5 if scale is None else scale
    if (
        attn_mask is None
        and query.dtype in (torch.bfloat16, torch.float16)
        and head == key.size(-1) == value.size(-1)
        and head <= 256
        and (same_heads or enable_gqa)
    ):
        out = aten._scaled_dot_product_flash_attention(
            pad(query, 8), pad(key, 8), pad(value, 8), dropout_p, is_causal, False, scale=scale
        )[0]
        return out[..., :head]
    if same_heads:
        bias = attn_mask
        if bias is not None:
            if bias.dtype == torch.bool:
                bias = torch.where(
                    bias,
                    torch.zeros((), dtype=query.dtype, device=query.device),
                    torch.full((), float("-inf"), dtype=query.dtype, device=query.device),
                )
            length = bias.size(-1)
            bias = pad(bias, 16)[..., :length].expand(query.size(0), query.size(1), query.size(2), key.size(2))
        keep = any(t.requires_grad for t in (query, key, value)) and torch.is_grad_enabled()
        return aten._scaled_dot_product_efficient_attention(
            query, key, value, bias, keep, dropout_p, is_causal, scale=scale
        )[0]
    return aten._scaled_dot_product_attention_math(
        query, key, value, attn_mask, dropout_p, is_causal, None, scale=scale, enable_gqa=enable_gqa
    )[0]


def install():
    functional.scaled_dot_product_attention = attention
    torch.nn.functional.scaled_dot_product_attention = attention
