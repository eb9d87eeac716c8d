"""Follows every storage that a computation on fake tensors allocates, as a GPU's allocator would.

`Tracker` sees each operation after autocast and autograd have done their part, so the casts that
autocast adds are there. A storage counts from the operation that makes it until its last reference
goes, whoever holds it: autograd, a context of a custom function, a variable of the library.
Parameters, buffers and inputs exist before the tracker and never count.
"""

import weakref
from dataclasses import dataclass, field

import torch
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_iter


@dataclass
class Storage:
    size: int
    dtype: torch.dtype
    module: str
    operation: str
    of_weights: bool
    number: int = 0
    saved_by: tuple | None = field(default=None)


class Tracker(TorchDispatchMode):
    def __init__(self, model):
        super().__init__()
        self.stack, self.alive, self.refs, self.bytes, self.peak, self.count = [""], {}, {}, 0, 0, 0
        self.gone = set()
        parameters = list(model.parameters()) + list(model.buffers())
        self.weights = {t.untyped_storage()._cdata for t in model.parameters()}
        self.before = {t.untyped_storage()._cdata: t for t in parameters}
        self.handles, self.entered = [], []
        for name, module in model.named_modules():
            self.handles.append(
                module.register_forward_pre_hook(lambda m, a, k, name=name: self.enter(name, (a, k)), with_kwargs=True)
            )
            self.handles.append(module.register_forward_hook(lambda m, a, out, name=name: self.leave(name, out)))

    def exclude(self, *tensors):
        for t in tensors:
            self.before[t.untyped_storage()._cdata] = t

    def enter(self, name, inputs):
        self.stack.append(name)
        self.entered.append({t.grad_fn for t in tensors_in(inputs) if t.grad_fn is not None})

    def leave(self, name, out):
        """Gives a module the graph's nodes between its inputs and its output that no module inside
        it has got."""
        self.stack.pop()
        inputs = self.entered.pop()
        todo, seen = [t.grad_fn for t in tensors_in(out) if t.grad_fn is not None], set()
        while todo:
            node = todo.pop()
            if node in seen or node in inputs:
                continue
            seen.add(node)
            # On the node itself: to hold nodes here would keep alive what the library lets go.
            node.metadata.setdefault("module", name)
            todo += [n for n, _ in node.next_functions if n is not None]

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        if func is torch.ops.aten._local_scalar_dense.default and args[0].dtype == torch.bool:
            # The libraries ask whether a mask is all ones and positions are in order: they are.
            return True
        out = func(*args, **(kwargs or {}))
        inputs = None
        for t in tree_iter(out):
            if not isinstance(t, torch.Tensor):
                continue
            storage = t.untyped_storage()
            key = storage._cdata
            if key in self.before or key in self.alive:
                continue
            if inputs is None:
                inputs = [
                    a.untyped_storage()._cdata for a in tree_iter((args, kwargs or {})) if isinstance(a, torch.Tensor)
                ]
            of_weights = bool(inputs) and all(
                k in self.weights or (k in self.alive and self.alive[k].of_weights) for k in inputs
            )
            self.count += 1
            self.alive[key] = Storage(
                storage.nbytes(), t.dtype, self.stack[-1], func.overloadpacket.__name__, of_weights, self.count
            )
            self.bytes += storage.nbytes()
            self.peak = max(self.peak, self.bytes)
            self.refs[key] = weakref.ref(storage, lambda _, key=key: self.free(key))
        return out

    def free(self, key):
        self.refs.pop(key, None)
        gone = self.alive.pop(key, None)
        if gone:
            self.bytes -= gone.size

    def attribute(self, *roots):
        """Names, for each storage that autograd saved, its first saver and the module of it."""
        seen, nodes, todo = set(), [], [t.grad_fn for t in roots if t.grad_fn is not None]
        while todo:
            node = todo.pop()
            if node in seen:
                continue
            seen.add(node)
            nodes.append(node)
            todo += [n for n, _ in node.next_functions if n is not None]
        for node in sorted(nodes, key=lambda n: n._sequence_nr()):
            for t in saved_by(node):
                storage = self.alive.get(t.untyped_storage()._cdata)
                if storage is not None and storage.saved_by is None:
                    storage.saved_by = (
                        node.metadata.get("module", ""),
                        node.name().removesuffix("Backward0").removesuffix("Backward1").removesuffix("Backward"),
                    )

    def split(self, number):
        """What is alive, in two lists: made up to the storage of this number, and made after it."""
        alive = list(self.alive.values())
        return [s for s in alive if s.number <= number], [s for s in alive if s.number > number]

    def close(self):
        for h in self.handles:
            h.remove()


def tensors_in(out):
    """Tensors of a module's output, also within the libraries' output classes."""
    if isinstance(out, torch.Tensor):
        yield out
    elif isinstance(out, dict):
        for v in out.values():
            yield from tensors_in(v)
    elif isinstance(out, (list, tuple)):
        for v in out:
            yield from tensors_in(v)


def saved_by(node):
    """Tensors that a node keeps: `_saved_*` of a built-in one, `saved_tensors` of a custom one."""
    found = []
    for name in dir(node):
        if name.startswith("_saved_") or name == "saved_tensors":
            try:
                value = getattr(node, name)
            except (RuntimeError, AttributeError):
                continue
            found += [t for t in tree_iter(value) if isinstance(t, torch.Tensor)]
    return found
