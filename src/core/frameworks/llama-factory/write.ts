import type { Run } from "../../estimate/run.ts";
import { splitByDeepspeed } from "../deepspeed.ts";
import {
  hasEightBitStates,
  hasSinks,
  type Job,
  maxLengthWhy,
  mixedPrecision,
  modelPath,
  referenceBeta,
  routerLoss,
  sharded,
  trainsRouters,
} from "../job.ts";
import { byOwnTrainer } from "../own-trainer.ts";
import { packingOffered } from "../packing.ts";
import { assistant, comparisons, conversations, jsonLines, plainRows, ratings, user } from "../samples.ts";
import { type Literal, present, type Setting, set, yaml } from "../settings.ts";
import { trainingArguments } from "../training-arguments.ts";
import { deepspeedFile } from "./deepspeed.ts";
import type { LlamaFactoryRecipe } from "./recipe.ts";
import { template } from "./templates.ts";

/** GaLore takes the plain AdamW of torch in place of the fused one, which is the default. */
const optimizerName = (job: Job, { hasOwnOptimizer }: LlamaFactoryRecipe): string => {
  if (hasEightBitStates(job)) return "paged_adamw_8bit";
  return hasOwnOptimizer ? "adamw_torch" : "adamw_torch_fused";
};

const deepspeed = (job: Job): Setting | null => {
  const file = deepspeedFile(job);
  if (file === null) return null;
  return set(
    "deepspeed",
    file,
    sharded(job) ? "the whole model does not fit on one GPU" : "optimizer states wait in host memory",
  );
};

/** Lines of the data. */
const sampleOf = ({ training }: Job): readonly Literal[] => {
  switch (training.method) {
    case "pretraining":
      return plainRows.pretraining;
    case "dpo":
      return comparisons;
    case "kto":
      return ratings.map(({ question, answer, good }) => ({
        messages: [user(question), assistant(answer)],
        label: good,
      }));
    default:
      return conversations;
  }
};

const roles =
  '"tags": {"role_tag": "role", "content_tag": "content", "user_tag": "user", "assistant_tag": "assistant"}';

/** How its fields are registered. */
const columnsOf = ({ training }: Job): string => {
  switch (training.method) {
    case "pretraining":
      return '"columns": {"prompt": "text"}';
    case "dpo":
      return `"formatting": "sharegpt", "ranking": true, "columns": {"messages": "messages", "chosen": "chosen", "rejected": "rejected"}, ${roles}`;
    case "kto":
      return `"formatting": "sharegpt", "columns": {"messages": "messages", "kto_tag": "label"}, ${roles}`;
    default:
      return `"formatting": "sharegpt", "columns": {"messages": "messages"}, ${roles}`;
  }
};

const stage = ({ training }: Job): readonly Setting[] => {
  switch (training.method) {
    case "pretraining":
      return [set("stage", "pt", "raw text, packed into sequences of full length")];
    case "dpo":
      return [set("stage", "dpo"), set("pref_loss", "sigmoid", "DPO"), referenceBeta("pref_beta")];
    case "kto":
      return [set("stage", "kto"), referenceBeta("pref_beta")];
    default:
      return [set("stage", "sft")];
  }
};

/** The file: one YAML, which names a data set that is registered beside it. */
export const write = (job: Job, recipe: LlamaFactoryRecipe): string => {
  const { settings, hasMasters } = job;
  return [
    "# data/train.jsonl has one JSON object a line:",
    ...jsonLines(sampleOf(job)).map((line) => `# ${line}`),
    "# In data/dataset_info.json beside it:",
    `# {"train": {"file_name": "train.jsonl", ${columnsOf(job)}}}`,
    "",
    yaml(
      present([
        set("model_name_or_path", modelPath(job)),
        ...stage(job),
        set("do_train", true),
        ...recipe.method(job),
        set("dataset", "train"),
        job.training.method !== "pretraining" && template(job),
        set("cutoff_len", job.training.maxLength, maxLengthWhy(job, "lose their end: raise it, and memory with it")),
        packingOffered(job, "neat_packing", "flash_attn: fa2"),
        set("output_dir", "output"),
        ...trainingArguments(job, "warmup_steps"),
        set("load_best_model_at_end", true),
        set("optim", optimizerName(job, recipe)),
        set(mixedPrecision(job), true),
        recipe.trains === "all-weights" &&
          !hasMasters &&
          set("pure_bf16", true, "no fp32 master weights: fits, at some loss of precision"),
        trainsRouters(job, recipe.trains) && set("moe_aux_loss_coef", routerLoss, "keeps the experts equally busy"),
        set(
          "flash_attn",
          "auto",
          hasSinks(job) ? "FlashAttention 3 with its attention sinks; MXFP4 is turned into 16 bit" : undefined,
        ),
        !settings.gradientCheckpointing &&
          !settings.activationOffload &&
          set("disable_gradient_checkpointing", true, "fits without; the default is on"),
        settings.activationOffload && set("use_unsloth_gc", true, "checkpoints that wait in host memory"),
        settings.loss === "chunked" && set("enable_liger_kernel", true, "never holds all logits at once"),
        deepspeed(job),
        set("val_size", job.training.heldOut, "held out to see overfitting"),
      ]),
    ),
  ].join("\n");
};

/** By its own program. */
export const runsAs = (job: Job, { trains }: LlamaFactoryRecipe): Run => ({
  ...byOwnTrainer("llama-factory-2026-11", job.settings, {
    "trl-dpo": "llama-factory-dpo-2026-11",
    "trl-kto": "llama-factory-kto-2026-11",
  }),
  ...splitByDeepspeed(job, trains === "all-weights"),
});
