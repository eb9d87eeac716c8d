import type { TrainingMethod } from "../../training-methods.ts";
import type { Job } from "../job.ts";
import type { QuantizationLimit } from "../quantization-limit.ts";
import type { Setting } from "../settings.ts";

/** A configuration of PEFT: its class and what that is called with. */
export interface PeftConfig {
  readonly name: string;
  readonly settings: readonly Setting[];
}

/** A class that is told of each step of the trainer. */
interface Callback {
  readonly name: string;
  readonly code: string;
}

/**
 * What a technique tells Transformers' Trainer under TRL: which parameters it trains, and by what.
 */
export type TrlRecipe =
  | {
      readonly trains: "all-weights";
      /** Settings of an optimizer of its own, which works inside the backward pass too. */
      readonly optimizer?: (job: Job) => readonly Setting[];
    }
  | {
      readonly trains: "adapter";
      readonly config: (job: Job) => PeftConfig;
      /** Called after each step; its settings may name `total_steps`. */
      readonly callback?: Callback;
      /** PEFT refuses it together with gradient checkpointing. */
      readonly refusesCheckpointing?: true;
      /**
       * PEFT does not lay it into a model that it does not wrap, as Sentence Transformers asks for, or a
       * callback of it needs that wrapping.
       */
      readonly needsWrapping?: true;
      /** TRL's DPO fails with it: embeddings before the input lengthen the logits. */
      readonly failsOnPairs?: true;
      /** Whether PEFT fails on the model, as tools/recipes/families.py tried. */
      readonly failsOn?: (job: Job) => boolean;
      /** Its tensors change shape while it trains: an earlier checkpoint no longer fits the model. */
      readonly changesShape?: true;
    }
  | {
      readonly trains: "parameters";
      /** How the names of the trained parameters end. */
      readonly ending: string;
      /** TRL's DPO fails with it: fp32 parameters of 16-bit layers do not work before training. */
      readonly failsOnPairs?: true;
    };

/** What keeps Transformers' Trainer, and all that builds on it, from running a job. */
export type TrainerLimit = "checkpointing" | "optimizer-in-backward" | "activation-offload";

/** Ways to learn by TRL's trainers that can keep activations in host memory: GRPO's and Transformers' own cannot. */
const offloading: ReadonlySet<TrainingMethod> = new Set(["sft", "pretraining", "dpo", "kto"]);

export const trainerLimit = ({ settings, training }: Job, recipe: TrlRecipe): TrainerLimit | null => {
  if (settings.activationOffload && !offloading.has(training.method)) return "activation-offload";
  if (recipe.trains === "adapter" && recipe.refusesCheckpointing && settings.gradientCheckpointing) {
    return "checkpointing";
  }
  const hasOwnOptimizer = recipe.trains === "all-weights" && recipe.optimizer !== undefined;
  return settings.optimizerInBackward && !hasOwnOptimizer ? "optimizer-in-backward" : null;
};

export type TrlLimit = TrainerLimit | "pairs" | QuantizationLimit | "groups";
