import { type Run, runBy } from "../../estimate/run.ts";
import { type Job, mixedPrecision, modelPath, quantized } from "../job.ts";
import { dataLines, trainerCall } from "../python.ts";
import { scaling } from "../scaling.ts";
import { Code, offered, pythonCall, type Setting, set } from "../settings.ts";
import { allLinearWhy, leavesExperts, targetNames } from "../targets.ts";
import { plainOptimizer, trainerSettings } from "../trl/trainer.ts";
import type { UnslothRecipe } from "./recipe.ts";

const checkpointing = ({ settings }: Job): Setting =>
  settings.activationOffload
    ? set("use_gradient_checkpointing", "unsloth", "checkpoints that wait in host memory")
    : set("use_gradient_checkpointing", settings.gradientCheckpointing);

/**
 * The modules that Unsloth has kernels for, in place of fused ones too: of some models it loads a
 * copy that has them apart.
 */
const usual = ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"] as const;

/**
 * The run's targets, first those that Unsloth has kernels for; it names experts as their layers and
 * leaves the router alone.
 */
const targets = (job: Job): readonly string[] => {
  const { targetModules = [] } = job.settings.hyperparameters;
  const own = targetNames(
    job,
    targetModules.filter((name) => name !== "router"),
  );
  // Names of the MLP would reach experts that are parameters.
  if (leavesExperts(job)) return own;
  return [...new Set([...usual.filter((name) => targetModules.includes(name)), ...own])];
};

const adapter = (job: Job): string => {
  const { hyperparameters } = job.settings;
  return `model = ${pythonCall("FastLanguageModel.get_peft_model", [
    set("model", new Code("model")),
    set("r", hyperparameters.rank ?? null),
    ...scaling(hyperparameters, { alpha: "lora_alpha", rankStabilized: "use_rslora", rank: "r" }),
    set("target_modules", targets(job), allLinearWhy(job)),
    ...(leavesExperts(job)
      ? [
          set(
            "target_parameters",
            [],
            "the experts stay as they are; without this line it adapts them too, at more memory",
          ),
        ]
      : []),
    set("lora_dropout", 0, "0 takes the fast kernels"),
    checkpointing(job),
    set("random_state", 42),
  ])}`;
};

/** The file: a script that loads the model by Unsloth and trains it by TRL. */
export const write = (job: Job, { trains }: UnslothRecipe): string => {
  const full = trains === "all-weights";
  return [
    "from unsloth import FastLanguageModel  # before trl and transformers, which it patches",
    "from datasets import load_dataset",
    "from trl import SFTConfig, SFTTrainer",
    "",
    `model, tokenizer = ${pythonCall("FastLanguageModel.from_pretrained", [
      set("model_name", modelPath(job)),
      set("max_seq_length", job.training.maxLength),
      set("load_in_4bit", quantized(job)),
      set("full_finetuning", full),
      ...(full ? [checkpointing(job)] : []),
    ])}`,
    ...(full ? [] : ["", adapter(job)]),
    "",
    ...dataLines(job),
    "",
    `args = ${pythonCall("SFTConfig", [
      ...trainerSettings(job, plainOptimizer(job), { trains: full ? "all-weights" : "adapter" }),
      // unsloth utils/padding_choice.py.
      offered(
        "packing",
        true,
        "off: Unsloth leaves padding out of batches by itself where that is faster; memory is said for batches of the longest examples",
      ),
    ])}`,
    "",
    trainerCall("SFTTrainer", new Code("model"), [set("processing_class", new Code("tokenizer"))]),
    "trainer.train()",
    "trainer.save_model()",
  ].join("\n");
};

/** By its own program, which holds all weights in 16 bit. */
export const runsAs = (job: Job): Run =>
  runBy("unsloth-2026-11", { ...job.settings, weightsDtype: mixedPrecision(job) });
