import { samplerShares } from "../../estimate/run.ts";
import type { TrainingMethod } from "../../training-methods.ts";
import {
  hasQuantization,
  loadingArguments,
  offload,
  quantization,
  quantizationClass,
  totalSteps,
} from "../hugging-face.ts";
import { hasReference, hasSinks, type Job, modelPath, quantized, referenceBeta, sinksWhy, sixteenBit } from "../job.ts";
import { packingOffered } from "../packing.ts";
import { dataLines, trainedInFp32, trainerCall } from "../python.ts";
import { Code, present, pythonCall, type Setting, set } from "../settings.ts";
import { samplingArguments } from "../training-arguments.ts";
import type { TrlRecipe } from "./recipe.ts";
import { plainOptimizer, trainerSettings } from "./trainer.ts";
import { trainerRun } from "./trainer-run.ts";

const memorySettings = (job: Job): readonly Setting[] => {
  const { settings } = job;
  return present([
    set(
      "gradient_checkpointing",
      settings.gradientCheckpointing,
      settings.gradientCheckpointing
        ? "computes activations again instead of keeping them"
        : "fits without; TRL's default is on",
    ),
    trainerOf(job).loss === "nll" &&
      (settings.loss === "chunked"
        ? set("loss_type", "chunked_nll", "never holds all logits at once")
        : set("loss_type", "nll", "fits without a chunked loss")),
    settings.activationOffload && set("activation_offloading", true, "activations wait in host memory"),
    settings.cpuOffload === "optimizer" && offload(job),
  ]);
};

/** TRL's trainers by what is learnt from, and the options that only some of them have. */
const trainers = {
  sft: { config: "SFTConfig", trainer: "SFTTrainer", loss: "nll" },
  pretraining: { config: "SFTConfig", trainer: "SFTTrainer", loss: "nll" },
  dpo: { config: "DPOConfig", trainer: "DPOTrainer" },
  kto: { config: "KTOConfig", trainer: "KTOTrainer" },
  grpo: { config: "GRPOConfig", trainer: "GRPOTrainer" },
} as const satisfies Partial<Record<TrainingMethod, TrlTrainer>>;

type TrlTrainer = { readonly config: string; readonly trainer: string; readonly loss?: "nll" };

/** Its trainer; throws where it has none, which the framework's `methods` rule out. */
const trainerOf = ({ training: { method } }: Job): TrlTrainer => {
  if (!(method in trainers)) throw new Error(`TRL has no trainer for "${method}"`);
  return trainers[method as keyof typeof trainers];
};

const samplingSettings = (job: Job): readonly Setting[] => {
  const { settings } = job;
  if (!settings.rl) return [];
  return present([
    ...samplingArguments(job, { sleep: ["vllm_enable_sleep_mode", true], maxLength: "vllm_max_model_length" }),
    settings.rl.engine === "vllm" &&
      samplerShares(job.architecture, settings) > 1 &&
      set(
        "vllm_tensor_parallel_size",
        samplerShares(job.architecture, settings),
        "each GPU reads its share of the weights",
      ),
    set("metric_for_best_model", "eval_reward"),
    set("greater_is_better", true),
  ]);
};

/** What this way to learn takes. Adapters are switched off to serve as their own reference. */
const methodSettings = (job: Job, { trains }: TrlRecipe): readonly Setting[] =>
  present([
    job.training.method === "pretraining" && set("packing", true, "sequences of full length, none of them padding"),
    job.training.method === "pretraining" && set("packing_strategy", "wrapped", "documents go on in the next sequence"),
    packingOffered(job, "packing", 'attn_implementation "flash_attention_2" among model_init_kwargs'),
    hasReference(job) && referenceBeta("beta"),
    hasReference(job) &&
      trains !== "adapter" &&
      set("precompute_ref_log_probs", true, "before training, so that no second copy of the weights is held"),
    job.training.method === "kto" &&
      job.settings.microBatchSize === 1 &&
      set("loss_type", "apo_zero_unpaired", "in batches of 1 there is no other answer to tell KTO's distance by"),
    ...samplingSettings(job),
  ]);

/** What a program says of an answer: here whether it ends in the solution. */
const reward = [
  "",
  "",
  "def reward(completions, solution, **kwargs):",
  '    """1 for an answer that ends in the solution, else 0. Put your own check here: tests, a solver, a format."""',
  '    texts = [each if isinstance(each, str) else each[-1]["content"] for each in completions]',
  '    return [float(text.strip().rstrip(".").endswith(str(right))) for text, right in zip(texts, solution)]',
  "",
];

const modelSettings = (job: Job): Setting =>
  set(
    "model_init_kwargs",
    new Code(loadingArguments(job)),
    [
      ...(job.hasMasters ? ["fp32 master weights beside 16-bit arithmetic"] : []),
      ...(hasSinks(job) ? [sinksWhy] : []),
    ].join("; ") || undefined,
  );

/** The parts of the file that depend on which parameters are trained. */
interface Parts {
  readonly imports: {
    readonly peft?: string;
    readonly transformers: readonly string[];
  };
  /** Before the data is loaded. */
  readonly definitions: readonly string[];
  /** After it, before and behind the quantization of the base. */
  readonly schedule: readonly string[];
  readonly model: readonly string[];
  readonly optimizer: readonly Setting[];
  /** The settings that have the trainer load the model; none where the file loads it. */
  readonly loading: readonly Setting[];
  readonly trainedModel: string | Code;
  readonly trainer: readonly Setting[];
}

const partsOf = (job: Job, recipe: TrlRecipe): Parts => {
  const common: Parts = {
    imports: { transformers: [] },
    definitions: [],
    schedule: [],
    model: [],
    optimizer: plainOptimizer(job),
    loading: [modelSettings(job)],
    trainedModel: modelPath(job),
    trainer: [],
  };
  switch (recipe.trains) {
    case "all-weights":
      return recipe.optimizer ? { ...common, optimizer: recipe.optimizer(job) } : common;
    case "adapter": {
      const { name, settings } = recipe.config(job);
      const { callback } = recipe;
      return {
        ...common,
        imports: { peft: name, transformers: callback ? ["TrainerCallback"] : [] },
        definitions: callback ? ["", callback.code] : [],
        schedule: callback ? [totalSteps(job)] : [],
        model: [`peft_config = ${pythonCall(name, [...settings, set("task_type", "CAUSAL_LM")])}`, ""],
        trainer: present([
          set("peft_config", new Code("peft_config")),
          callback && set("callbacks", new Code(`[${callback.name}()]`)),
        ]),
      };
    }
    case "parameters":
      return {
        ...common,
        imports: { transformers: ["AutoModelForCausalLM"] },
        model: [
          `model = ${pythonCall("AutoModelForCausalLM.from_pretrained", [
            set("pretrained_model_name_or_path", modelPath(job)),
            set("dtype", sixteenBit(job)),
            ...(hasQuantization(job) ? [set("quantization_config", new Code("quantization"))] : []),
            ...(hasSinks(job) ? [set("attn_implementation", "eager", sinksWhy)] : []),
          ])}`,
          "for name, parameter in model.named_parameters():",
          `    parameter.requires_grad = name.endswith(${JSON.stringify(recipe.ending)})`,
          "    if parameter.requires_grad:",
          "        parameter.data = parameter.data.float()  # 16 bit would lose small updates",
          "",
        ],
        loading: [],
        trainedModel: new Code("model"),
      };
  }
};

/** The file: a script that calls TRL's trainer of what is learnt from. */
export const write = (job: Job, recipe: TrlRecipe): string => {
  const { config, trainer: trainerClass } = trainerOf(job);
  const samples = job.training.method === "grpo";
  const { imports, definitions, schedule, model, optimizer, loading, trainedModel, trainer } = partsOf(job, recipe);
  const transformers = [...quantizationClass(job), ...imports.transformers];
  return [
    "from datasets import load_dataset",
    ...present([
      imports.peft && `from peft import ${imports.peft}`,
      transformers.length > 0 && `from transformers import ${transformers.toSorted().join(", ")}`,
    ]),
    `from trl import ${config}, ${trainerClass}`,
    ...definitions,
    ...(samples ? reward : []),
    "",
    ...dataLines(job),
    "",
    ...schedule,
    ...(hasQuantization(job) ? [quantization(job), ""] : []),
    ...model,
    `args = ${pythonCall(config, [...trainerSettings(job, optimizer, recipe), ...methodSettings(job, recipe), ...memorySettings(job), ...loading])}`,
    "",
    trainerCall(trainerClass, trainedModel, samples ? [...trainer, set("reward_funcs", new Code("reward"))] : trainer),
    ...(recipe.trains === "adapter" && quantized(job) && !job.hasBf16
      ? trainedInFp32("trainer.model", "TRL makes adapters over 4 bits bf16, which the gradient scaler of fp16 refuses")
      : []),
    "trainer.train()",
    "trainer.save_model()",
  ].join("\n");
};

export const runsAs = trainerRun;
