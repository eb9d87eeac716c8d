import { messages } from "../../locales/index.ts";
import type { LinearName } from "../catalogue/architecture.ts";
import { allLinear } from "../techniques/technique.ts";
import { hasBf16, hasMasters, modelPath, quantized, sharded } from "./job.ts";
import type { Job, Writer } from "./recipe.ts";
import { present, type Setting, set, yaml } from "./settings.ts";
import { isAllLinear } from "./targets.ts";
import { trainingArguments } from "./training-arguments.ts";

/** Names of chat templates, by model_type; the framework knows a plain one for every other model. */
const templates: Readonly<Record<string, string>> = { llama: "llama3", qwen2: "qwen", qwen3: "qwen3_nothink" };

const joined = (names: readonly LinearName[]): string => (isAllLinear(names) ? "all" : names.join(","));

const method = (job: Job): readonly Setting[] => {
  const { technique, run } = job;
  const { rank, alpha, blockSize, targetModules = allLinear } = run.settings.hyperparameters;
  if (technique.id === "oft") {
    return [
      set("finetuning_type", "oft"),
      set("oft_block_size", blockSize ?? null),
      set("oft_target", joined(targetModules)),
    ];
  }
  if (technique.trains === "all-weights") {
    return present([
      set("finetuning_type", "full"),
      technique.id === "galore" && set("use_galore", true),
      technique.id === "galore" && set("galore_rank", rank ?? null, "of the projection of the gradients"),
      technique.id === "galore" && set("galore_target", "all"),
      technique.id === "galore" &&
        set("galore_layerwise", run.settings.optimizerInBackward, "layer by layer: needs accumulation 1 and one card"),
    ]);
  }
  return present([
    set("finetuning_type", "lora"),
    set("lora_rank", rank ?? null),
    set("lora_alpha", alpha ?? null, "scales the update by alpha / rank"),
    set("lora_target", joined(targetModules), "attention and MLP, the MLP above all"),
    technique.id === "dora" && set("use_dora", true, "direction and magnitude apart"),
    quantized(job) && set("quantization_bit", 4),
    quantized(job) && set("quantization_method", "bnb"),
    quantized(job) && set("quantization_type", "nf4"),
    quantized(job) && set("double_quantization", true),
  ]);
};

/** The framework's own DeepSpeed file that does what the run needs; none where accelerate starts it with FSDP. */
const deepspeed = (job: Job): Setting | null => {
  if (job.run.settings.cpuOffload === "optimizer") {
    return set("deepspeed", "examples/deepspeed/ds_z2_offload_config.json", "optimizer states wait in host memory");
  }
  return sharded(job) && !quantized(job)
    ? set("deepspeed", "examples/deepspeed/ds_z3_config.json", "the weights do not fit on each card as a whole")
    : null;
};

const text = (job: Job): string => {
  const { settings, modelType } = job.run;
  return [
    "# Beside this file, in data/dataset_info.json:",
    '# {"train": {"file_name": "train.jsonl", "formatting": "sharegpt", "columns": {"messages": "messages"},',
    '#   "tags": {"role_tag": "role", "content_tag": "content", "user_tag": "user", "assistant_tag": "assistant"}}}',
    "",
    yaml(
      present([
        set("model_name_or_path", modelPath(job)),
        set("stage", "sft"),
        set("do_train", true),
        ...method(job),
        set("dataset", "train"),
        set("template", templates[modelType] ?? "default", "the chat format; see the README for your model"),
        set("cutoff_len", settings.sequenceLength, "longer examples are cut"),
        set("output_dir", "output"),
        ...trainingArguments(job),
        job.technique.id !== "galore" &&
          set("optim", settings.optimizer === "paged-adamw-8bit" ? "paged_adamw_8bit" : "adamw_torch_fused"),
        set(hasBf16(job) ? "bf16" : "fp16", true),
        job.technique.trains === "all-weights" &&
          !hasMasters(job) &&
          set("pure_bf16", true, "no fp32 master weights: fits, at some loss of precision"),
        set("flash_attn", "auto"),
        !settings.gradientCheckpointing &&
          !settings.activationOffload &&
          set("disable_gradient_checkpointing", true, "fits without; the default is on"),
        settings.activationOffload && set("use_unsloth_gc", true, "checkpoints that wait in host memory"),
        settings.loss === "chunked" && set("enable_liger_kernel", true, "never holds all logits at once"),
        deepspeed(job),
        set("val_size", 0.1, "held out to see overfitting"),
        set("eval_strategy", "epoch"),
        set("save_strategy", "epoch"),
        set("logging_steps", 10),
      ]),
    ),
  ].join("\n");
};

/** LLaMA-Factory, started from its checkout, where its DeepSpeed and accelerate files are. */
export const llamaFactory: Writer = {
  language: "yaml",
  fileName: "llama-factory.yaml",
  packages: "git clone --branch v0.9.5 https://github.com/hiyouga/LLaMA-Factory, then pip install -e LLaMA-Factory",
  unable: ({ technique, run: { settings } }) => {
    if (settings.cpuOffload === "optimizer" && settings.sharding === "fsdp") {
      return messages.recipes.llamaFactoryOffload;
    }
    if (settings.optimizerInBackward && technique.id !== "galore") {
      return messages.recipes.llamaFactoryBackward;
    }
    return null;
  },
  launch: (job) =>
    sharded(job) && quantized(job)
      ? "accelerate launch --config_file examples/accelerate/fsdp_config.yaml src/train.py llama-factory.yaml"
      : job.run.gpuCount > 1 || job.run.settings.cpuOffload === "optimizer"
        ? "FORCE_TORCHRUN=1 llamafactory-cli train llama-factory.yaml"
        : "llamafactory-cli train llama-factory.yaml",
  text,
};
