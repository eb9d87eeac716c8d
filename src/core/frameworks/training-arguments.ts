import { accumulation, type Job } from "./job.ts";
import { type Setting, set } from "./settings.ts";

/**
 * Batch, passes and learning rate, as Transformers' TrainingArguments call them and all that build
 * on these.
 */
export const trainingArguments = (job: Job): readonly Setting[] => [
  set("per_device_train_batch_size", job.settings.microBatchSize),
  set("per_device_eval_batch_size", job.settings.microBatchSize, "the default of 8 may not fit: logits are held whole"),
  accumulation(job),
  set("num_train_epochs", job.epochs, "stop earlier when eval_loss rises"),
  set("learning_rate", job.learningRate.value, job.learningRate.why),
  set("lr_scheduler_type", "cosine"),
];
