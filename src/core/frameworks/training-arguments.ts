import { evaluationShare, warmupShare } from "../training-plan.ts";
import { accumulation, type Job, stopsEarlier, updatesText } from "./job.ts";
import { type Setting, set } from "./settings.ts";

/** How the Trainer that a framework builds on calls the share of the updates spent warming up. */
type WarmupName = "warmup_steps" | "warmup_ratio";

/** How many are evaluated at once by default. */
const defaultBatch = 8;

const evaluatedAlike = ({ settings: { microBatchSize } }: Job): Setting =>
  set(
    "per_device_eval_batch_size",
    microBatchSize,
    microBatchSize < defaultBatch
      ? `as many as in training; the default of ${defaultBatch} may not fit`
      : "as many as in training",
  );

/**
 * Batch, passes, learning rate and evaluation, as Transformers' TrainingArguments call them and all
 * that build on these.
 */
export const trainingArguments = (
  job: Job,
  warmupName: WarmupName,
  evaluationBatch: Setting = evaluatedAlike(job),
): readonly Setting[] => [
  set("per_device_train_batch_size", job.settings.microBatchSize),
  evaluationBatch,
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

/** What a framework calls options of its own of sampling by vLLM. */
interface SamplingNames {
  /** The option with the value that makes vLLM give its memory back. */
  readonly sleep: readonly [name: string, value: boolean | number];
  readonly maxLength: string;
}

/** How GRPO samples answers, as TRL's GRPOConfig calls it and all that build on that. */
export const samplingArguments = (
  { settings: { rl, sequenceLength }, samplingShare }: Job,
  { sleep: [sleep, on], maxLength }: SamplingNames,
): readonly Setting[] =>
  rl === undefined
    ? []
    : [
        set("num_generations", rl.generations, "answers to each task, of which the better ones are learnt"),
        set("num_generations_eval", 1),
        set("max_completion_length", rl.completionLength, `of ${sequenceLength} tokens with the task`),
        ...(rl.engine === "vllm"
          ? [
              set(
                "use_vllm",
                true,
                "samples many times faster than the trained model itself; the time that is said counts on it",
              ),
              set("vllm_mode", "colocate", "on the same GPUs"),
              set(sleep, on, "gives its memory back before the training step"),
              set("vllm_gpu_memory_utilization", samplingShare, "its copy of the weights, and keys and values"),
              set(maxLength, sequenceLength),
            ]
          : []),
      ];
