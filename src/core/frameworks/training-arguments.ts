import { evaluationShare, warmupShare } from "../training-plan.ts";
import { accumulation, type Job, stopsEarlier, updatesText } from "./job.ts";
import { type Setting, set } from "./settings.ts";

/** How the Trainer that a framework builds on calls the share of the updates spent warming up. */
type WarmupName = "warmup_steps" | "warmup_ratio";

/**
 * Batch, passes, learning rate and evaluation, as Transformers' TrainingArguments call them and all
 * that build on these.
 */
export const trainingArguments = (job: Job, warmupName: WarmupName): readonly Setting[] => [
  set("per_device_train_batch_size", job.settings.microBatchSize),
  set(
    "per_device_eval_batch_size",
    job.settings.microBatchSize,
    "as many as in training; the default of 8 may not fit",
  ),
  accumulation(job),
  set("num_train_epochs", job.training.epochs, `${updatesText(job)}; ${stopsEarlier(job)}`),
  set("learning_rate", job.learningRate.value, job.learningRate.why),
  set("lr_scheduler_type", "cosine"),
  set(warmupName, warmupShare, "of all updates"),
  set("eval_strategy", "steps", job.training.method === "grpo" ? "the reward on tasks held out" : "to see overfitting"),
  set("eval_steps", evaluationShare, "of all updates"),
  set("save_strategy", "steps"),
  set("save_steps", evaluationShare),
  set("save_total_limit", 2),
  set("logging_steps", 1),
  set("seed", 42),
];
