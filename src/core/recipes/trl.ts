import { messages } from "../../locales/index.ts";
import { allLinear } from "../techniques/technique.ts";
import { hasBf16, hasMasters, modelPath, quantized, sharded } from "./job.ts";
import { dataLines, trainerCall } from "./python.ts";
import type { Job, Writer } from "./recipe.ts";
import { Code, present, pythonCall, type Setting, set } from "./settings.ts";
import { isAllLinear } from "./targets.ts";
import { trainingArguments } from "./training-arguments.ts";

const targets = ({ run: { settings } }: Job): Setting => {
  const { targetModules = allLinear } = settings.hyperparameters;
  return isAllLinear(targetModules)
    ? set("target_modules", "all-linear", "attention and MLP, the MLP above all")
    : set("target_modules", targetModules);
};

const lowRank = ({ run: { settings } }: Job): readonly Setting[] => [
  set("r", settings.hyperparameters.rank ?? null),
  set("lora_alpha", settings.hyperparameters.alpha ?? null, "scales the update by alpha / r"),
];

/** PEFT's configuration of each technique: its class and what it is called with. */
const peftConfigs: Readonly<Record<string, (job: Job) => readonly [name: string, settings: readonly Setting[]]>> = {
  lora: (job) => ["LoraConfig", [...lowRank(job), targets(job)]],
  qlora: (job) => ["LoraConfig", [...lowRank(job), targets(job)]],
  dora: (job) => [
    "LoraConfig",
    [...lowRank(job), targets(job), set("use_dora", true, "direction and magnitude apart")],
  ],
  adalora: (job) => [
    "AdaLoraConfig",
    [
      set("init_r", job.run.settings.hyperparameters.initialRank ?? null, "rank before pruning"),
      set("target_r", job.run.settings.hyperparameters.rank ?? null, "mean rank after it"),
      set("lora_alpha", job.run.settings.hyperparameters.alpha ?? null),
      targets(job),
      set("total_step", new Code("total_steps"), "the schedule of the budget needs it"),
      set("tinit", new Code("total_steps // 10"), "no pruning in the first tenth"),
      set("tfinal", new Code("total_steps // 2"), "nor in the second half"),
    ],
  ],
  vera: (job) => [
    "VeraConfig",
    [set("r", job.run.settings.hyperparameters.rank ?? null, "of random matrices that stay frozen"), targets(job)],
  ],
  oft: (job) => [
    "OFTConfig",
    [
      set("r", 0, "counted from the block size"),
      set("oft_block_size", job.run.settings.hyperparameters.blockSize ?? null),
      targets(job),
    ],
  ],
  ia3: ({ run: { settings } }) => [
    "IA3Config",
    [
      set("target_modules", settings.hyperparameters.targetModules ?? []),
      set("feedforward_modules", settings.hyperparameters.feedforwardModules ?? [], "scaled at their input"),
    ],
  ],
  "prefix-tuning": ({ run: { settings } }) => [
    "PrefixTuningConfig",
    [
      set(
        "num_virtual_tokens",
        settings.hyperparameters.virtualTokens ?? null,
        "keys and values before the input, in each layer",
      ),
    ],
  ],
  "prompt-tuning": ({ run: { settings } }) => [
    "PromptTuningConfig",
    [set("num_virtual_tokens", settings.hyperparameters.virtualTokens ?? null, "embeddings before the input")],
  ],
  "p-tuning": ({ run: { settings } }) => [
    "PromptEncoderConfig",
    [set("num_virtual_tokens", settings.hyperparameters.virtualTokens ?? null, "made by a small network")],
  ],
};

/** GaLore is an optimizer of Transformers: layer by layer on one card, where gradients need not wait for each other. */
const galore = ({ run: { settings, gpuCount } }: Job): readonly Setting[] => [
  set(
    "optim",
    `galore_adamw${settings.optimizer === "paged-adamw-8bit" ? "_8bit" : ""}${
      settings.optimizerInBackward && gpuCount === 1 ? "_layerwise" : ""
    }`,
    settings.optimizerInBackward ? "updates layer by layer: needs accumulation 1 and one card" : undefined,
  ),
  set("optim_target_modules", ["attn", "mlp"]),
  set("optim_args", `rank=${settings.hyperparameters.rank}`, "of the projection of the gradients"),
];

const optimizer = (job: Job): readonly Setting[] =>
  job.technique.id === "galore"
    ? galore(job)
    : [
        job.run.settings.optimizer === "paged-adamw-8bit"
          ? set("optim", "paged_adamw_8bit", "8-bit states that page out to host memory")
          : set("optim", "adamw_torch_fused"),
      ];

/** Optimizer states in host memory: DeepSpeed's ZeRO, stage 3 where the weights are split too. */
const offload = (job: Job): Setting =>
  set(
    "deepspeed",
    {
      zero_optimization: { stage: sharded(job) ? 3 : 2, offload_optimizer: { device: "cpu" } },
      bf16: { enabled: true },
      train_micro_batch_size_per_gpu: "auto",
      gradient_accumulation_steps: "auto",
      gradient_clipping: "auto",
    },
    "optimizer states wait in host memory",
  );

/** What SFTConfig is called with. Unsloth's trainer takes the same but does checkpointing and quantization itself. */
export const trainerSettings = (job: Job): readonly Setting[] => {
  const { settings } = job.run;
  return present([
    set("output_dir", "output"),
    set("max_length", settings.sequenceLength, "longer examples are cut"),
    ...trainingArguments(job),
    ...optimizer(job),
    hasBf16(job) ? set("bf16", true) : set("fp16", true, "this card has no bf16 arithmetic"),
    set("eval_strategy", "epoch", "to see overfitting"),
    set("save_strategy", "epoch"),
    set("load_best_model_at_end", true),
    set("logging_steps", 10),
  ]);
};

const memorySettings = (job: Job): readonly Setting[] => {
  const { settings } = job.run;
  return present([
    set(
      "gradient_checkpointing",
      settings.gradientCheckpointing,
      settings.gradientCheckpointing
        ? "computes activations again instead of keeping them"
        : "fits without; TRL's default is on",
    ),
    settings.loss === "chunked"
      ? set("loss_type", "chunked_nll", "never holds all logits at once")
      : set("loss_type", "nll", "fits without a chunked loss"),
    settings.activationOffload && set("activation_offloading", true, "activations wait in host memory"),
    settings.cpuOffload === "optimizer" && offload(job),
  ]);
};

const modelSettings = (job: Job): Setting =>
  set(
    "model_init_kwargs",
    new Code(
      `{"dtype": "${hasMasters(job) ? "float32" : hasBf16(job) ? "bfloat16" : "float16"}"${
        quantized(job) ? ', "quantization_config": quantization' : ""
      }}`,
    ),
    hasMasters(job) ? "fp32 master weights beside 16-bit arithmetic" : undefined,
  );

const quantization = (job: Job): string =>
  `quantization = ${pythonCall(
    "BitsAndBytesConfig",
    present([
      set("load_in_4bit", true),
      set("bnb_4bit_quant_type", "nf4"),
      set("bnb_4bit_use_double_quant", true, "0.127 instead of 0.5 bit a weight for constants"),
      set("bnb_4bit_compute_dtype", hasBf16(job) ? "bfloat16" : "float16"),
      sharded(job) && set("bnb_4bit_quant_storage", hasBf16(job) ? "bfloat16" : "float16", "so that FSDP can split it"),
    ]),
  )}`;

const stepsLines = ({ epochs, run: { settings, gpuCount } }: Job): readonly string[] => [
  `total_steps = ${epochs} * len(dataset["train"]) // ${settings.microBatchSize * settings.gradientAccumulation * gpuCount}`,
];

const budgetCallback = `
class AllocateBudget(TrainerCallback):
    """AdaLoRA moves its budget of ranks between the layers after each step."""

    def on_optimizer_step(self, args, state, control, model=None, **kwargs):
        model.base_model.update_and_allocate(state.global_step)
`;

const onlyBiases = (job: Job): readonly string[] => [
  `model = ${pythonCall("AutoModelForCausalLM.from_pretrained", [
    set("pretrained_model_name_or_path", modelPath(job)),
    set("dtype", hasBf16(job) ? "bfloat16" : "float16"),
  ])}`,
  "for name, parameter in model.named_parameters():",
  '    parameter.requires_grad = name.endswith(".bias")',
  "",
];

const text = (job: Job): string => {
  const id = job.technique.id;
  const [configName, configSettings] = peftConfigs[id]?.(job) ?? [null, []];
  const transformers = present([
    quantized(job) && "BitsAndBytesConfig",
    id === "bitfit" && "AutoModelForCausalLM",
    id === "adalora" && "TrainerCallback",
  ]);
  const ownSettings = present<Setting>([
    configName !== null && set("peft_config", new Code("peft_config")),
    id === "adalora" && set("callbacks", new Code("[AllocateBudget()]")),
  ]);
  return [
    "from datasets import load_dataset",
    ...present([
      configName && `from peft import ${configName}`,
      transformers.length > 0 && `from transformers import ${transformers.toSorted().join(", ")}`,
    ]),
    "from trl import SFTConfig, SFTTrainer",
    ...(id === "adalora" ? ["", budgetCallback] : []),
    "",
    ...dataLines,
    "",
    ...(id === "adalora" ? stepsLines(job) : []),
    ...(quantized(job) ? [quantization(job), ""] : []),
    ...(configName
      ? [`peft_config = ${pythonCall(configName, [...configSettings, set("task_type", "CAUSAL_LM")])}`, ""]
      : []),
    ...(id === "bitfit" ? onlyBiases(job) : []),
    `args = ${pythonCall(
      "SFTConfig",
      present([...trainerSettings(job), ...memorySettings(job), id !== "bitfit" && modelSettings(job)]),
    )}`,
    "",
    trainerCall("SFTTrainer", id === "bitfit" ? new Code("model") : modelPath(job), ownSettings),
    "trainer.train()",
    "trainer.save_model()",
  ].join("\n");
};

const fsdpFlags =
  "--use_fsdp --fsdp_version 2 --fsdp_reshard_after_forward true --fsdp_auto_wrap_policy TRANSFORMER_BASED_WRAP --fsdp_state_dict_type FULL_STATE_DICT --fsdp_cpu_ram_efficient_loading true";

/** Transformers' Trainer under TRL, with PEFT's adapters. */
export const trl: Writer = {
  language: "python",
  fileName: "train.py",
  packages: "pip install trl peft datasets bitsandbytes",
  unable: ({ technique, run: { settings } }) => {
    if (technique.id === "prefix-tuning" && settings.gradientCheckpointing) {
      return messages.recipes.trlPrefix;
    }
    if (settings.optimizerInBackward && technique.id !== "galore") {
      return messages.recipes.trlBackward;
    }
    return null;
  },
  launch: (job) => {
    const { gpuCount, settings } = job.run;
    const deepspeed = settings.cpuOffload === "optimizer";
    if (gpuCount === 1 && !deepspeed) return "python train.py";
    return `accelerate launch --num_processes ${gpuCount} ${
      deepspeed ? "--use_deepspeed " : sharded(job) ? `${fsdpFlags} ` : "--multi_gpu "
    }train.py`;
  },
  text,
};
