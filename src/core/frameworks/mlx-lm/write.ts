import { instructVersionOf } from "../../catalogue/instruct-versions.ts";
import { evaluationShare, warmupShare } from "../../training-plan.ts";
import { type Job, modelPath, stopsEarlier, updatesText } from "../job.ts";
import { conversations, jsonLines } from "../samples.ts";
import { present, type Setting, set, yaml } from "../settings.ts";
import { isPlainAllLinear } from "../targets.ts";
import { quantizedPath } from "./quantized.ts";
import type { MlxRecipe } from "./recipe.ts";

/** What LoRA's product is multiplied by: MLX-LM has no alpha. */
const scale = ({ settings: { hyperparameters } }: Job): number => {
  const { rank = 1, alpha = rank, rankStabilized } = hyperparameters;
  return Number((alpha / (rankStabilized ? Math.sqrt(rank) : rank)).toPrecision(4));
};

/** The run's targets by their paths within a layer; null where they are all linear layers. */
const keys = (job: Job): readonly string[] | null => {
  if (isPlainAllLinear(job)) return null;
  const { targetModules = [] } = job.settings.hyperparameters;
  const linears = job.architecture.blocks.flatMap((block) => block.linears);
  const adapted = linears.filter(({ name, bypassed }) => !bypassed && targetModules.includes(name));
  return [...new Set(adapted.map(({ module }) => module))];
};

const adapter = (job: Job): Setting => {
  const targets = keys(job);
  const { rank, alpha, rankStabilized } = job.settings.hyperparameters;
  return set(
    "lora_parameters",
    { rank: rank ?? null, scale: scale(job), dropout: 0, ...(targets ? { keys: targets } : {}) },
    `scale: alpha ${alpha} / ${rankStabilized ? "sqrt(rank)" : "rank"}${targets ? "" : "; without keys, every linear layer"}`,
  );
};

const perRun = (count: number, share: number): number => Math.max(1, Math.round(count * share));

/** The learning rate rises over the first updates and falls to 0 by a cosine over the others. */
const schedule = ({ learningRate: { value }, training: { updates } }: Job): Setting => {
  const warmup = perRun(updates.mid, warmupShare);
  return set(
    "lr_schedule",
    { name: "cosine_decay", arguments: [value, Math.max(1, updates.mid - warmup)], warmup },
    "in updates: the length of the fall, and of the rise before it",
  );
};

/** What a base model lacks, and what one can do without it. */
const withoutTemplate = ({ model }: Job): readonly string[] => {
  const instruct = model === null ? null : instructVersionOf(model);
  return [
    instruct === null
      ? "This takes a chat template, which base models often lack. Without one, train on plain text,"
      : `This takes a chat template, which ${instruct} has and its base model may lack. Or train on plain text,`,
    'of which every token is learnt: {"text": "..."} and mask_prompt: false.',
  ];
};

/** The file: one YAML, and the data in a folder beside it. */
export const write = (job: Job, { fineTuneType, quantizes }: MlxRecipe): string => {
  const { settings, training, learningRate } = job;
  const iterations = training.updates.mid * settings.gradientAccumulation;
  const heldOut = training.heldOut < 1 ? `${training.heldOut * 100} % of the lines` : `${training.heldOut} lines`;
  return [
    `# data/train.jsonl has one JSON object a line; keep ${heldOut} apart as data/valid.jsonl:`,
    ...jsonLines(conversations).map((line) => `# ${line}`),
    ...withoutTemplate(job).map((line) => `# ${line}`),
    "",
    yaml(
      present([
        quantizes
          ? set("model", quantizedPath(job), "4.5 bits a weight: MLX has no NF4, its 4 bits have a scale and an offset")
          : set("model", modelPath(job)),
        set("train", true),
        set("fine_tune_type", fineTuneType),
        fineTuneType !== "full" && adapter(job),
        set("num_layers", -1, "all of them; the default trains the last 16"),
        set("data", "data"),
        set("mask_prompt", true, "only the answers are learnt"),
        set("max_seq_length", settings.sequenceLength, "longer examples lose their end: raise it, and memory with it"),
        set("batch_size", settings.microBatchSize),
        set("grad_accumulation_steps", settings.gradientAccumulation, `${training.batchSize} examples an update`),
        set(
          "iters",
          iterations,
          `batches, not updates: ${training.epochs} passes, ${updatesText(job)}; count yours, and ${stopsEarlier(job).replace("eval_loss", "the validation loss")}`,
        ),
        set(
          "optimizer",
          "adamw",
          fineTuneType === "full" ? "weights and both moments in the checkpoint's 16 bits, no fp32 masters" : undefined,
        ),
        set("learning_rate", learningRate.value, learningRate.why),
        schedule(job),
        set(
          "grad_checkpoint",
          settings.gradientCheckpointing,
          settings.gradientCheckpointing ? "computes activations again instead of keeping them" : "fits without",
        ),
        set("steps_per_report", settings.gradientAccumulation),
        set("steps_per_eval", perRun(iterations, evaluationShare), "to see overfitting"),
        set("val_batches", -1, "all of what was held out"),
        set("save_every", perRun(iterations, evaluationShare)),
        set("adapter_path", "output"),
        set("seed", 42),
      ]),
    ),
  ].join("\n");
};

/** Its memory is not estimated. */
export const runsAs = (): null => null;
