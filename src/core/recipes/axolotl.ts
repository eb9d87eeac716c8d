import { messages } from "../../locales/index.ts";
import { allLinear } from "../techniques/technique.ts";
import { accumulation, hasBf16, hasMasters, modelPath, quantized, sharded } from "./job.ts";
import type { Job, Writer } from "./recipe.ts";
import { type Group, present, type Setting, set, yaml } from "./settings.ts";
import { isAllLinear } from "./targets.ts";

const adapter = (job: Job): readonly Setting[] => {
  const { technique, run } = job;
  if (technique.trains === "all-weights") return [];
  const { rank, alpha, targetModules = allLinear } = run.settings.hyperparameters;
  return present([
    set("adapter", technique.id === "qlora" ? "qlora" : "lora"),
    quantized(job) && set("load_in_4bit", true, "NF4 by bitsandbytes"),
    set("lora_r", rank ?? null),
    set("lora_alpha", alpha ?? null, "scales the update by alpha / r"),
    isAllLinear(targetModules)
      ? set("lora_target_linear", true, "attention and MLP, the MLP above all")
      : set("lora_target_modules", targetModules),
    technique.id === "dora" && set("peft_use_dora", true, "direction and magnitude apart"),
  ]);
};

const optimizer = ({ technique, run: { settings } }: Job): readonly Setting[] => {
  const eightBit = settings.optimizer === "paged-adamw-8bit";
  if (technique.id !== "galore") return [set("optimizer", eightBit ? "paged_adamw_8bit" : "adamw_torch_fused")];
  return [
    set(
      "optimizer",
      `galore_adamw${eightBit ? "_8bit" : ""}${settings.optimizerInBackward ? "_layerwise" : ""}`,
      settings.optimizerInBackward ? "updates layer by layer: needs accumulation 1 and one card" : undefined,
    ),
    set("optim_target_modules", ["attn", "mlp"]),
    set("optim_args", { rank: settings.hyperparameters.rank ?? 128 }, "of the projection of the gradients"),
  ];
};

const sharding: readonly (Setting | Group)[] = [
  set("fsdp_version", 2),
  {
    name: "fsdp_config",
    why: "the weights do not fit on each card as a whole",
    settings: [
      set("offload_params", false),
      set("cpu_ram_efficient_loading", true),
      set("auto_wrap_policy", "TRANSFORMER_BASED_WRAP"),
      set("state_dict_type", "FULL_STATE_DICT"),
      set("reshard_after_forward", true),
    ],
  },
];

const text = (job: Job): string => {
  const { settings } = job.run;
  return yaml(
    present<Setting | Group>([
      set("base_model", modelPath(job)),
      ...adapter(job),
      set("datasets", [{ path: "train.jsonl", type: "chat_template" }], 'JSON lines with "messages"'),
      set("chat_template", "tokenizer_default_fallback_chatml", "the model's own, else ChatML"),
      set("val_set_size", 0.1, "held out to see overfitting"),
      set("output_dir", "output"),
      set("sequence_len", settings.sequenceLength),
      set("sample_packing", false),
      set("micro_batch_size", settings.microBatchSize),
      accumulation(job),
      set("num_epochs", job.epochs, "stop earlier when eval_loss rises"),
      set("learning_rate", job.learningRate.value, job.learningRate.why),
      set("lr_scheduler", "cosine"),
      ...optimizer(job),
      hasMasters(job)
        ? set("bf16", true, "arithmetic; the master weights stay in fp32")
        : set(hasBf16(job) ? "bf16" : "fp16", hasBf16(job) && job.technique.trains === "all-weights" ? "full" : true),
      set("flash_attention", hasBf16(job), hasBf16(job) ? undefined : "needs Ampere or later"),
      set("gradient_checkpointing", settings.gradientCheckpointing || settings.activationOffload),
      settings.activationOffload && set("activation_offloading", true, "activations wait in host memory"),
      ...(settings.loss === "chunked"
        ? [
            set("plugins", ["axolotl.integrations.liger.LigerPlugin"]),
            set("liger_fused_linear_cross_entropy", true, "never holds all logits at once"),
          ]
        : []),
      ...(sharded(job) ? sharding : []),
      set("evals_per_epoch", 1),
      set("saves_per_epoch", 1),
    ]),
  );
};

/** Axolotl, which trains by one YAML file. */
export const axolotl: Writer = {
  language: "yaml",
  fileName: "axolotl.yaml",
  packages: "pip install axolotl",
  unable: ({ technique, run: { settings } }) => {
    if (settings.cpuOffload === "optimizer") {
      return messages.recipes.axolotlOffload;
    }
    if (settings.optimizerInBackward && technique.id !== "galore") {
      return messages.recipes.axolotlBackward;
    }
    return null;
  },
  launch: () => "axolotl train axolotl.yaml",
  text,
};
