import { sixteenBitArithmetic } from "../hugging-face.ts";
import { eightBitAdamw, hasEightBitStates, type Job, maxLengthWhy } from "../job.ts";
import { present, type Setting, set } from "../settings.ts";
import { trainingArguments } from "../training-arguments.ts";
import type { TrlRecipe } from "./recipe.ts";

/** The Trainer's own optimizer. */
export const plainOptimizer = (job: Job): readonly Setting[] => [
  hasEightBitStates(job) ? eightBitAdamw(job, "optim") : set("optim", "adamw_torch_fused"),
];

/** Whether the best checkpoint is what is saved in the end. */
export const bestModel = (changesShape: boolean | undefined): Setting =>
  changesShape
    ? set("load_best_model_at_end", false, "an earlier checkpoint does not fit: ranks change on the way")
    : set("load_best_model_at_end", true);

/**
 * What SFTConfig is called with. Unsloth's trainer takes the same but does checkpointing and
 * quantization itself.
 */
export const trainerSettings = (
  job: Job,
  optimizer: readonly Setting[],
  { trains, changesShape = false }: { readonly trains: TrlRecipe["trains"]; readonly changesShape?: boolean },
): readonly Setting[] =>
  present([
    set("output_dir", "output"),
    job.training.method !== "grpo" &&
      set("max_length", job.training.maxLength, maxLengthWhy(job, "lose their end: raise it, and memory with it")),
    ...trainingArguments(job, "warmup_steps"),
    ...optimizer,
    sixteenBitArithmetic(job, trains),
    bestModel(changesShape),
  ]);
