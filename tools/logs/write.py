"""Writes real trainer logs for the tests that read them, by training a tiny model of random weights on the CPU.

From the project's root, with Transformers and TRL installed:

    OMP_NUM_THREADS=1 python tools/logs/write.py tests/fixtures/measured
"""

import json
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path

os.environ["HF_HUB_OFFLINE"] = "1"

WORDS = "the model answers support tickets with short replies about billing refunds shipping login errors".split()


def train() -> None:
    """Trains and prints what scripts of TRL and Transformers print; the state is saved beside it."""
    from datasets import Dataset
    from peft import LoraConfig
    from tokenizers import Tokenizer, models, pre_tokenizers
    from transformers import AutoModelForCausalLM, PreTrainedTokenizerFast, Qwen2Config
    from transformers.utils import logging
    from trl import SFTConfig, SFTTrainer

    logging.set_verbosity_info()
    random.seed(0)
    vocabulary = {word: index for index, word in enumerate(["<pad>", "<eos>", "<unk>", *WORDS])}
    tokenizer = Tokenizer(models.WordLevel(vocabulary, unk_token="<unk>"))
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    processing = PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, pad_token="<pad>", eos_token="<eos>", unk_token="<unk>"
    )
    size = dict(hidden_size=32, intermediate_size=64, num_hidden_layers=2, num_attention_heads=4, num_key_value_heads=2)
    model = AutoModelForCausalLM.from_config(Qwen2Config(vocab_size=len(vocabulary), **size))
    texts = [" ".join(random.choices(WORDS, k=random.randint(5, 60))) for _ in range(48)]
    rows = Dataset.from_list([{"text": text} for text in texts])
    folder = sys.argv[2]
    trainer = SFTTrainer(
        model=model,
        processing_class=processing,
        train_dataset=rows.select(range(40)),
        eval_dataset=rows.select(range(40, 48)),
        peft_config=LoraConfig(r=4, target_modules="all-linear", task_type="CAUSAL_LM"),
        args=SFTConfig(
            output_dir=folder,
            per_device_train_batch_size=2,
            gradient_accumulation_steps=4,
            num_train_epochs=2,
            logging_steps=2,
            eval_strategy="steps",
            eval_steps=5,
            max_length=64,
            use_cpu=True,
            bf16=False,
            report_to="none",
            save_strategy="no",
        ),
    )
    result = trainer.train()
    trainer.log_metrics("train", result.metrics)
    trainer.save_metrics("train", result.metrics)
    trainer.save_state()


def write(target: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            [sys.executable, __file__, "--train", folder], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=True
        )
        target.mkdir(parents=True, exist_ok=True)
        home = str(Path(sys.prefix))
        log = done.stdout.decode().replace(folder, "out").replace(home, "venv")
        (target / "trl.log").write_text(log, newline="")
        state = json.loads((Path(folder) / "trainer_state.json").read_text())
        (target / "trainer_state.json").write_text(json.dumps(state, indent=2) + "\n")


if sys.argv[1] == "--train":
    train()
else:
    write(Path(sys.argv[1]))
