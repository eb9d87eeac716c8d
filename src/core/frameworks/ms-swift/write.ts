import { type Run, samplerShares } from "../../estimate/run.ts";
import { splitByDeepspeed } from "../deepspeed.ts";
import {
  examplesIn,
  hasEightBitStates,
  hasReference,
  hasSinks,
  type Job,
  mixedPrecision,
  modelPath,
  quantized,
  referenceBeta,
  routerLoss,
  sharded,
  sinksWhy,
  sixteenBit,
  storedConfig,
  trainsRouters,
} from "../job.ts";
import { byOwnTrainer } from "../own-trainer.ts";
import { packingOffered } from "../packing.ts";
import {
  assistant,
  conversations,
  dialogues,
  documents,
  jsonLines,
  labelled,
  pairs,
  ratings,
  tasks,
  user,
} from "../samples.ts";
import { type Literal, present, type Setting, set, yaml } from "../settings.ts";
import { samplingArguments, trainingArguments } from "../training-arguments.ts";
import type { SwiftRecipe } from "./recipe.ts";
import { deepspeedPreset, hasFsdp, wholeBatch } from "./sharding.ts";

/** Lines of the data. */
const sampleOf = ({ training }: Job): readonly Literal[] => {
  switch (training.method) {
    case "pretraining":
      return documents.map((text) => ({ messages: [assistant(text)] }));
    case "classification":
      return labelled.map(({ text }, label) => ({ messages: [user(text)], label }));
    case "embeddings":
      return pairs.map(({ anchor, positive }) => ({
        messages: [user(anchor)],
        positive_messages: [[user(positive)]],
      }));
    case "dpo":
      return dialogues.map(({ question, answer, worse }) => ({
        messages: [user(question), assistant(answer)],
        rejected_response: worse,
      }));
    case "kto":
      return ratings.map(({ question, answer, good }) => ({
        messages: [user(question), assistant(answer)],
        label: good,
      }));
    case "grpo":
      return tasks.map(({ task, solution }) => ({
        messages: [user(`${task} Put the result in \\boxed{}.`)],
        solution,
      }));
    default:
      return conversations;
  }
};

const sampleLines = (job: Job): readonly string[] => [
  ...jsonLines(sampleOf(job)),
  ...present([
    job.training.method === "embeddings" &&
      '"negative_messages", likewise with texts that seem to fit and do not, help more than many more pairs.',
  ]),
];

/** What is held out, as a share: so many examples are one of those that the updates are made of. */
const heldOutShare = (job: Job): number => {
  const { heldOut, updates } = job.training;
  return heldOut < 1 ? heldOut : Number((heldOut / (heldOut + examplesIn(job, updates.mid))).toPrecision(2));
};

/**
 * Answers that a GPU evaluates at once: ms-swift refuses GRPO where fewer tasks are held out than
 * all GPUs take together.
 */
const evaluationBatch = (job: Job): Setting => {
  const { microBatchSize, rl } = job.settings;
  const { heldOut, updates } = job.training;
  const heldOutTasks = heldOut < 1 ? (examplesIn(job, updates.low) * heldOut) / (1 - heldOut) : heldOut;
  const batch = rl ? Math.min(microBatchSize, Math.max(1, Math.floor(heldOutTasks / job.gpuCount))) : microBatchSize;
  return set(
    "per_device_eval_batch_size",
    batch,
    batch === microBatchSize ? "as many as in training" : "all GPUs together may not take more than what is held out",
  );
};

/** What this way to learn takes. */
const methodSettings = (job: Job): readonly Setting[] => {
  const { settings, training, hasBf16 } = job;
  switch (training.method) {
    case "pretraining":
      return hasBf16 && !hasSinks(job)
        ? [
            set("packing", true, "sequences of full length, none of them padding"),
            set("attn_impl", "flash_attention_2", "which keeps the documents of a sequence apart"),
          ]
        : [];
    case "classification":
      return [
        set("task_type", "seq_cls"),
        set("num_labels", 2, "put in how many labels your data have, which count from 0"),
        set("use_chat_template", false),
      ];
    case "embeddings":
      return [
        set("ENV", { INFONCE_TEMPERATURE: 0.05 }, "as Sentence Transformers has it; the default is 0.1"),
        set("task_type", "embedding"),
        set("loss_type", "infonce", "the other pairs of a GPU's batch are what does not belong together"),
        set("use_chat_template", false),
      ];
    case "dpo":
      return [set("rlhf_type", "dpo"), referenceBeta("beta")];
    case "kto":
      return present([
        set("rlhf_type", "kto"),
        referenceBeta("beta"),
        settings.microBatchSize === 1 &&
          set("loss_type", ["apo_zero_unpaired"], "in batches of 1 there is no other answer to tell KTO's distance by"),
      ]);
    case "grpo":
      return [
        set("rlhf_type", "grpo"),
        set("reward_funcs", ["accuracy"], "by math-verify; a check of your own is a class in a file: external_plugins"),
        ...sampling(job),
      ];
    default:
      return [];
  }
};

const tensorParallel = (job: Job): Setting =>
  set(
    "vllm_tensor_parallel_size",
    samplerShares(job.architecture, job.settings),
    "each GPU reads its share of the weights",
  );

const sampling = (job: Job): readonly Setting[] => {
  const { settings } = job;
  if (!settings.rl) return [];
  return present([
    set("beta", 0, "no reference model, as TRL has it; the default is 0.04"),
    ...samplingArguments(job, { sleep: ["sleep_level", 1], maxLength: "vllm_max_model_len" }),
    settings.rl.engine === "vllm" && samplerShares(job.architecture, settings) > 1 && tensorParallel(job),
  ]);
};

/** The longest sequence, and what becomes of longer ones. */
const lengths = ({ settings: { sequenceLength, rl }, training: { method } }: Job): readonly Setting[] => {
  switch (method) {
    case "grpo":
      return [
        set("max_length", sequenceLength - (rl?.completionLength ?? 0), "of the task"),
        set("truncation_strategy", "delete", "longer tasks are left out"),
      ];
    case "pretraining":
      return [
        set("max_length", sequenceLength),
        set("truncation_strategy", "split", "documents go on in the next sequence"),
      ];
    default:
      return [
        set("max_length", sequenceLength, "raise it, and memory with it"),
        set("truncation_strategy", "right", "longer examples lose their end; the default leaves them out"),
      ];
  }
};

/** The dtype of the loaded weights: fp32 where they are the masters of 16-bit arithmetic. */
const precision = (job: Job, { trains }: SwiftRecipe): readonly Setting[] => {
  const isMaster = trains === "all-weights" && job.hasMasters && deepspeedPreset(job) === null;
  return present([
    isMaster
      ? set("torch_dtype", "float32", "fp32 master weights beside 16-bit arithmetic")
      : set(
          "torch_dtype",
          sixteenBit(job),
          storedConfig(job) === null ? undefined : "of MXFP4 too, where the package kernels is not installed",
        ),
    set(mixedPrecision(job), true),
    isMaster && job.hasBf16 && set("fp16", false, "which ms-swift switches on for fp32 weights"),
  ]);
};

const quantization = (job: Job): readonly Setting[] =>
  present([
    set("quant_method", "bnb"),
    set("quant_bits", 4),
    set("bnb_4bit_quant_type", "nf4"),
    set("bnb_4bit_use_double_quant", true),
    set("bnb_4bit_compute_dtype", sixteenBit(job)),
    job.settings.trainableDtype === "bf16" &&
      set("lora_dtype", "bfloat16", "adapters in bf16, as estimated; the default makes them fp32"),
    sharded(job) && set("bnb_4bit_quant_storage", sixteenBit(job), "so that FSDP can split it"),
  ]);

const memory = (job: Job, { trains }: SwiftRecipe): readonly Setting[] => {
  const preset = deepspeedPreset(job);
  return present([
    hasSinks(job) && set("attn_impl", "eager", sinksWhy),
    trainsRouters(job, trains) && set("router_aux_loss_coef", routerLoss, "keeps the experts equally busy"),
    set(
      "gradient_checkpointing",
      job.settings.gradientCheckpointing && !hasFsdp(job),
      hasFsdp(job)
        ? "FSDP's own, which its preset switches on"
        : job.settings.gradientCheckpointing
          ? "computes activations again instead of keeping them"
          : "fits without; the default is on",
    ),
    job.settings.loss === "chunked" && set("use_liger_kernel", true, "never holds all logits at once"),
    preset !== null &&
      set(
        "deepspeed",
        preset,
        sharded(job) ? "the whole model does not fit on one GPU" : "optimizer states wait in host memory",
      ),
    hasFsdp(job) && set("fsdp", "fsdp2", "the whole model does not fit on one GPU"),
  ]);
};

/** The file: one YAML. */
export const write = (planned: Job, recipe: SwiftRecipe): string => {
  const job: Job = { ...planned, settings: { ...planned.settings, ...wholeBatch(planned) } };
  return [
    "# train.jsonl has one JSON object a line:",
    ...sampleLines(job).map((line) => `# ${line}`),
    "",
    yaml(
      present([
        set("model", modelPath(job)),
        set("use_hf", true, "the Hugging Face Hub; the default is ModelScope"),
        ...methodSettings(job),
        ...recipe.tuner(job),
        ...(quantized(job) ? quantization(job) : []),
        ...precision(job, recipe),
        set("dataset", ["train.jsonl"]),
        set("split_dataset_ratio", heldOutShare(job), "held out to see overfitting"),
        ...lengths(job),
        packingOffered(job, "packing", "attn_impl: flash_attention_2"),
        set("output_dir", "output"),
        ...trainingArguments(job, "warmup_ratio", evaluationBatch(job)),
        set(
          "optim",
          hasEightBitStates(job) ? "paged_adamw_8bit" : "adamw_torch_fused",
          hasReference(job) ? "the adapter switched off is the reference" : undefined,
        ),
        ...memory(job, recipe),
      ]),
    ),
  ].join("\n");
};

/** By its own program. */
export const runsAs = (job: Job, { trains }: SwiftRecipe): Run => ({
  ...byOwnTrainer("ms-swift-2026-11", job.settings, {
    "trl-dpo": "ms-swift-dpo-2026-11",
    "trl-kto": "ms-swift-kto-2026-11",
  }),
  // lora_dtype says it.
  trainableDtype: job.settings.trainableDtype,
  ...splitByDeepspeed(job, trains !== "adapter"),
  ...wholeBatch(job),
});
