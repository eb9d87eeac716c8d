import { messages } from "../../locales/index.ts";
import { allLinear } from "../techniques/technique.ts";
import { modelPath, quantized, sharded } from "./job.ts";
import { dataLines, trainerCall } from "./python.ts";
import type { Job, Writer } from "./recipe.ts";
import { Code, pythonCall, type Setting, set } from "./settings.ts";
import { trainerSettings } from "./trl.ts";

const checkpointing = ({ run: { settings } }: Job): Setting =>
  settings.activationOffload
    ? set("use_gradient_checkpointing", "unsloth", "checkpoints that wait in host memory")
    : set("use_gradient_checkpointing", settings.gradientCheckpointing);

const adapter = (job: Job): string => {
  const { rank, alpha, targetModules = allLinear } = job.run.settings.hyperparameters;
  const known = ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"] as const;
  return `model = ${pythonCall("FastLanguageModel.get_peft_model", [
    set("model", new Code("model")),
    set("r", rank ?? null),
    set("lora_alpha", alpha ?? null, "scales the update by alpha / r"),
    set(
      "target_modules",
      known.filter((name) => targetModules.includes(name)),
      "attention and MLP, the MLP above all",
    ),
    set("lora_dropout", 0, "0 takes the fast kernels"),
    checkpointing(job),
    set("random_state", 42),
  ])}`;
};

const text = (job: Job): string => {
  const full = job.technique.trains === "all-weights";
  return [
    "from unsloth import FastLanguageModel  # before trl and transformers, which it patches",
    "from datasets import load_dataset",
    "from trl import SFTConfig, SFTTrainer",
    "",
    `model, tokenizer = ${pythonCall("FastLanguageModel.from_pretrained", [
      set("model_name", modelPath(job)),
      set("max_seq_length", job.run.settings.sequenceLength),
      set("load_in_4bit", quantized(job)),
      set("full_finetuning", full),
      ...(full ? [checkpointing(job)] : []),
    ])}`,
    ...(full ? [] : ["", adapter(job)]),
    "",
    ...dataLines,
    "",
    `args = ${pythonCall("SFTConfig", trainerSettings(job))}`,
    "",
    trainerCall("SFTTrainer", new Code("model"), [set("processing_class", new Code("tokenizer"))]),
    "trainer.train()",
    'model.save_pretrained("output")',
    'tokenizer.save_pretrained("output")',
  ].join("\n");
};

/** Unsloth, which trains on one card, or on copies of the model on several. */
export const unsloth: Writer = {
  language: "python",
  fileName: "train.py",
  packages: "pip install unsloth",
  unable: (job) => {
    if (sharded(job)) return messages.recipes.unslothSharding;
    if (job.run.settings.cpuOffload === "optimizer" || job.run.settings.optimizerInBackward) {
      return messages.recipes.unslothOptimizer;
    }
    return null;
  },
  launch: ({ run: { gpuCount } }) =>
    gpuCount > 1 ? `torchrun --nproc_per_node ${gpuCount} train.py` : "python train.py",
  text,
};
