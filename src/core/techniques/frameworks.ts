/**
 * Training frameworks that recipes are written for. `version` is the release whose options were looked up, `read` the public source or
 * documentation in which they were read.
 */
export const frameworks = {
  trl: {
    name: "Hugging Face PEFT + TRL",
    version: "TRL 1.1, PEFT 0.21",
    url: "https://huggingface.co/docs/trl",
    read: "trl/trainer/sft_config.py at 016013e; peft/peft_model.py; huggingface.co/docs/peft",
  },
  axolotl: {
    name: "Axolotl",
    version: "0.15",
    url: "https://docs.axolotl.ai",
    read: "src/axolotl/utils/schemas at 00564c8; docs/multi-gpu.qmd at 086cafe",
  },
  "llama-factory": {
    name: "LLaMA-Factory",
    version: "0.9.5",
    url: "https://github.com/hiyouga/LLaMA-Factory",
    read: "src/llamafactory/hparams at 00577a8; examples/train_lora/qwen3_lora_sft.yaml at 77e7f47",
  },
  torchtune: {
    name: "torchtune",
    version: "0.6",
    url: "https://docs.pytorch.org/torchtune",
    read: "recipes/configs at 0502cc5 and 02d7035; torchtune/models/qwen2_5 at 4f52318",
  },
  unsloth: {
    name: "Unsloth",
    version: "2026.9",
    url: "https://docs.unsloth.ai",
    read: "unsloth/models/loader.py and llama.py: FastLanguageModel.from_pretrained and get_peft_model",
  },
  adapters: {
    name: "AdapterHub adapters",
    version: "1.2",
    url: "https://docs.adapterhub.ml/methods.html",
    read: "docs/model_overview.md at 23f1c68; the configuration classes of src/adapters/configuration",
  },
} as const;

export type FrameworkId = keyof typeof frameworks;

/** Every framework, in the order in which they are offered. */
export const frameworkIds = Object.keys(frameworks) as readonly FrameworkId[];
