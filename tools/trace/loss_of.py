"""What a loss takes on fake tensors, without a GPU: the peak from the head on, above what the layers
keep, what is kept for the backward pass, and its peak until the gradient of the last hidden state is
there. Around the model is what Accelerate does: autocast, and logits copied to fp32.
"""

import torch
from accelerate.utils.operations import convert_to_fp32

import libraries
from cases import EAGER_ONLY, MODELS, layers_of
from trace import FAKE, HEADS, autocast
from tracker import Tracker, tensors_in

aten = torch.ops.aten


class LossTracker(Tracker):
    """Answers what the losses ask of values: half of the examples are liked, and no token is left out."""

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        if func is aten._local_scalar_dense.default and args[0].dtype != torch.bool:
            return 1
        if func is aten.nonzero.default:
            (of,) = args
            count = of.numel() // 2 if of.dim() == 1 else of.numel()
            return torch.zeros(count, of.dim(), dtype=torch.long, device=of.device)
        if func is aten.index.Tensor and getattr(args[1][0], "dtype", None) == torch.bool:
            of, (mask,) = args
            if mask.dim() == 1:
                return self.copied(of[: len(of) // 2], types)
            # How many tokens a mask leaves depends on the prompts: none of the copy is counted.
            return of.reshape(-1, *of.shape[mask.dim() :]).clone()
        if func is aten._log_softmax.default and not args[0].is_contiguous():
            # CUDA's kernel makes a copy of its own (ATen/native/cuda/SoftMax.cu, host_softmax).
            args = (self.copied(args[0], types), *args[1:])
        if func is aten.scatter_add.default:
            # In place, but for fake tensors (FunctionsManual.cpp, gather_backward).
            func = aten.scatter_add_.default
        return super().__torch_dispatch__(func, types, args, kwargs)

    def copied(self, tensor, types):
        """A copy that counts."""
        given = {"memory_format": torch.contiguous_format}
        return super().__torch_dispatch__(aten.clone.default, types, (tensor,), given)


def attention_of(id):
    return "eager" if id in EAGER_ONLY else "flash"


class Forward:
    """The model as Accelerate prepares it."""

    training = True

    def __init__(self, model, device, precision):
        self.model, self.device, self.precision = model, device, precision
        self.peft_config = getattr(model, "peft_config", {})

    def __call__(self, *inputs, **given):
        with autocast(self.device, self.precision):
            out = self.model(*inputs, **given)
        return convert_to_fp32(out) if self.precision != "none" else out


def run(inputs_of, loss_of, id, technique, weights, trained, precision, sequences, length, device):
    """`loss_of(forward, model, inputs)` is the trainer's own, on what `inputs_of` makes."""
    config = MODELS[id]["config"]
    layers, _ = layers_of(config)
    with FAKE:
        model = libraries.build(config, layers, "causal-lm", weights, attention_of(id), device)
        model = libraries.attach(model, technique, "causal-lm", trained, device)
        inputs = inputs_of(sequences, length, device)
        tracker = LossTracker(model)
        tracker.exclude(*inputs.values())
        mark = {}

        def at_head(module, args, kwargs):
            hidden = next(tensors_in((args, kwargs)))
            if hidden.requires_grad and "count" not in mark:
                mark.update(count=tracker.count)
                tracker.peak = tracker.bytes
                hidden.register_hook(lambda _: mark.update(peak=mark.get("peak", tracker.peak)))

        names = [n for n, _ in model.named_modules() if n.split(".")[-1] in HEADS]
        model.get_submodule(min(names, key=len)).register_forward_pre_hook(at_head, with_kwargs=True)
        with tracker:
            loss = loss_of(Forward(model, device, precision), model, inputs)
            body, _ = tracker.split(mark["count"])
            tracker.attribute(loss)
            kept = sum(s.size for s in body)
            held, peak = tracker.bytes - kept, tracker.peak - kept
            backward = None
            if device == "cpu":
                tracker.peak = tracker.bytes
                loss.backward()
                backward = mark["peak"] - kept
        tracker.close()
    return {"forwardPeakBytes": peak, "keptBytes": held, "backwardPeakBytes": backward}


def row(trainer, versions, inputs_of, loss_of, id, technique, weights, trained, precision, sequences, length):
    case = (inputs_of, loss_of, id, technique, weights, trained, precision, sequences, length)
    found = run(*case, "cuda")
    found["backwardPeakBytes"] = run(*case, "cpu")["backwardPeakBytes"]
    logits = sequences * length * MODELS[id]["config"]["vocab_size"]
    made = {
        "id": f"{id}/{trainer}-{technique['id']}-{weights}-{precision}",
        "versions": versions,
        "trainer": trainer,
        "config": MODELS[id]["config"],
        "technique": technique,
        "weightsDtype": weights,
        "trainableDtype": trained or weights,
        "mixedPrecision": precision,
        "attention": attention_of(id),
        "tokens": {"batch": sequences, "length": length},
        "loss": found,
    }
    print(made["id"], {k: round(v / logits, 2) for k, v in found.items()}, flush=True)
    return made
