"""Builds a model from config fields on fake CUDA tensors and attaches a technique.

Transformers and PEFT do it as users run them, but for what they ask of a GPU or of values.
"""

import torch
import transformers.initialization
import transformers.masking_utils
from peft import (
    AdaLoraConfig,
    BOFTConfig,
    IA3Config,
    LNTuningConfig,
    LoraConfig,
    OFTConfig,
    PrefixTuningConfig,
    PromptEncoderConfig,
    PromptTuningConfig,
    VeraConfig,
    get_peft_model,
)
from peft.tuners.boft.layer import BOFTLayer
from torch import nn
from torch._subclasses.fake_tensor import FakeTensorMode
from transformers import AutoConfig, AutoModelForCausalLM, AutoModelForSeq2SeqLM, AutoModelForSequenceClassification

# PEFT copies a classifier; its tensors stay of the same mode.
FakeTensorMode.__deepcopy__ = lambda self, _: self
BOFTLayer.perm2mat = lambda self, indices: torch.zeros(
    len(indices), len(indices)
)  # written element by element in PEFT, which needs values
torch.cuda.get_device_capability = lambda *_: (
    9,
    0,
)  # decides whether experts run as grouped matrix products: 8.0 or newer
DTYPE = {"bf16": torch.bfloat16, "fp16": torch.float16, "fp32": torch.float32}
NAME = {dtype: name for name, dtype in DTYPE.items()}
AUTO = {
    "causal-lm": AutoModelForCausalLM,
    "classification": AutoModelForSequenceClassification,
    "seq2seq": AutoModelForSeq2SeqLM,
}
TASK = {"causal-lm": "CAUSAL_LM", "classification": "SEQ_CLS", "seq2seq": "SEQ_2_SEQ_LM"}


def convert(self, function, recurse=True):
    """`Module._apply` for fake tensors: PyTorch's own swaps tensors in place, which it refuses
    where something holds a weak reference."""
    for child in self.children() if recurse else ():
        child._apply(function)
    for name, p in self._parameters.items():
        if p is not None:
            new = function(p)
            if new.dtype != p.dtype or new.device != p.device:
                self._parameters[name] = nn.Parameter(new.detach(), p.requires_grad)
    for name, b in self._buffers.items():
        if b is not None:
            self._buffers[name] = function(b)
    return self


nn.Module._apply = convert
# Fake tensors need no first values, and scripted functions do not take them.
transformers.initialization.trunc_normal_ = lambda tensor, *_, **__: tensor
torch.jit._state.disable()
# A layer is skipped where one drawn number is below a share, which is 0 in every case here.
draw = torch.rand
torch.rand = lambda *size, **given: 1.0 if size == ([],) else draw(*size, **given)
# Fake tensors count as tracing, where no mask may be left out.
transformers.masking_utils.is_tracing = lambda *_: False


def build(fields, layers, head="causal-lm", weights="bf16", attention="flash", device="cuda"):
    """The model with the layers that the fields `layers` ask for, its weights in one dtype."""
    fields = {**fields, **layers}
    config = AutoConfig.for_model(fields.pop("model_type"), **fields)
    if head == "classification":
        config.pad_token_id, config.num_labels = 0, 2
        config.problem_type = "single_label_classification"
    config.use_cache = False
    dtype = DTYPE[weights]
    torch.set_default_dtype(dtype)
    try:
        with torch.device(device):
            model = AUTO[head].from_config(
                config, dtype=dtype, attn_implementation={"flash": "sdpa", "eager": "eager"}[attention]
            )
    finally:
        torch.set_default_dtype(torch.float32)
    # Some models make a parameter anew, where a default device does not reach.
    return model.to(device).train()


class Bottleneck(nn.Module):
    """An adapter of Houlsby et al. 2019: down, non-linearity, up, added to what it gets. Wraps the
    module that it follows."""

    def __init__(self, inner, width, reduction):
        super().__init__()
        self.inner, self.down, self.act, self.up = (
            inner,
            nn.Linear(width, width // reduction),
            nn.SiLU(),
            nn.Linear(width // reduction, width),
        )

    def forward(self, *a, **k):
        x = self.inner(*a, **k)
        return self.up(self.act(self.down(x))) + x


def attach(model, technique, head="causal-lm", trainable=None, device="cuda"):
    """Attaches {"id", ...hyperparameters} and returns the model. Adapters get the dtype `trainable`,
    else what the library gives them."""
    h = {k: v for k, v in technique.items() if k != "id"}
    task, which = TASK[head], technique["id"]
    targets = h.get("targetModules", "all-linear")
    width = getattr(model.config, "hidden_size", None) or getattr(model.config, "n_embd", None) or model.config.d_model
    if which == "full":
        return model
    if which == "bitfit":
        for name, p in model.named_parameters():
            p.requires_grad = name.endswith(".bias") or name.startswith(("score", "classifier"))
        return model
    if which == "bottleneck-adapter":
        for p in model.parameters():
            p.requires_grad = False
        for name, module in list(model.named_modules()):
            if name.endswith(tuple(h["after"])):
                parent, _, leaf = name.rpartition(".")
                with torch.device(device):
                    wrapped = Bottleneck(module, width, h["reductionFactor"])
                setattr(model.get_submodule(parent), leaf, wrapped)
        return model
    if which in ("lora", "dora"):
        config = LoraConfig(
            r=h.get("rank", 16),
            lora_alpha=2 * h.get("rank", 16),
            lora_dropout=h.get("dropout", 0.0),
            target_modules=targets,
            use_dora=which == "dora",
            task_type=task,
        )
    elif which == "adalora":
        config = AdaLoraConfig(
            init_r=h.get("initialRank", 12),
            target_r=h.get("rank", 8),
            target_modules=targets,
            total_step=1000,
            tinit=100,
            tfinal=500,
            task_type=task,
        )
    elif which == "vera":
        config = VeraConfig(r=h.get("rank", 256), target_modules=targets, task_type=task)
    elif which == "oft":
        config = OFTConfig(r=0, oft_block_size=h.get("blockSize", 32), target_modules=targets, task_type=task)
    elif which == "boft":
        config = BOFTConfig(
            boft_block_size=h.get("blockSize", 4),
            boft_n_butterfly_factor=h.get("butterflyFactors", 2),
            target_modules=targets,
            task_type=task,
        )
    elif which == "ia3":
        config = IA3Config(target_modules=targets, feedforward_modules=h["feedforwardModules"], task_type=task)
    elif which == "layernorm-tuning":
        config = LNTuningConfig(target_modules=targets, task_type=task)
    elif which == "prefix-tuning":
        config = PrefixTuningConfig(num_virtual_tokens=h.get("virtualTokens", 20), task_type=task)
    elif which == "prompt-tuning":
        config = PromptTuningConfig(num_virtual_tokens=h.get("virtualTokens", 20), task_type=task)
    elif which == "p-tuning":
        config = PromptEncoderConfig(
            num_virtual_tokens=h.get("virtualTokens", 20),
            encoder_hidden_size=h.get("encoderSize", width),
            task_type=task,
        )
    else:
        raise ValueError(f"unknown technique {which}")
    with torch.device(device):
        model = get_peft_model(model, config)
    if trainable:
        for p in model.parameters():
            if p.requires_grad:
                p.data = p.data.to(DTYPE[trainable])
    # Some models make a parameter anew, where a default device does not reach.
    return model.to(device).train()
