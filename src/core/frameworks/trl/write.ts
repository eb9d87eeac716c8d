import { fromPairs, type Job, mixedPrecision, modelPath, pairsBeta, quantized, sharded, sixteenBit } from "../job.ts";
import { dataLines, trainerCall } from "../python.ts";
import { Code, present, pythonCall, type Setting, set } from "../settings.ts";
import type { TrlRecipe } from "./recipe.ts";
import { plainOptimizer, trainerSettings } from "./trainer.ts";

/** Optimizer states in host memory: DeepSpeed's ZeRO, stage 3 where the weights are split too. */
const offload = (job: Job): Setting =>
  set(
    "deepspeed",
    {
      zero_optimization: { stage: sharded(job) ? 3 : 2, offload_optimizer: { device: "cpu" } },
      [mixedPrecision(job)]: { enabled: true },
      train_micro_batch_size_per_gpu: "auto",
      gradient_accumulation_steps: "auto",
      gradient_clipping: "auto",
    },
    "optimizer states wait in host memory",
  );

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
    !fromPairs(job) &&
      (settings.loss === "chunked"
        ? set("loss_type", "chunked_nll", "never holds all logits at once")
        : set("loss_type", "nll", "fits without a chunked loss")),
    settings.activationOffload && set("activation_offloading", true, "activations wait in host memory"),
    settings.cpuOffload === "optimizer" && offload(job),
  ]);
};

/** What learning from pairs takes. Adapters are switched off to serve as their own reference. */
const pairSettings = (job: Job, { trains }: TrlRecipe): readonly Setting[] =>
  fromPairs(job)
    ? present([
        pairsBeta("beta"),
        trains !== "adapter" &&
          set("precompute_ref_log_probs", true, "before training, so that no second copy of the weights is held"),
      ])
    : [];

const modelSettings = (job: Job): Setting =>
  set(
    "model_init_kwargs",
    new Code(
      `{"dtype": "${job.hasMasters ? "float32" : sixteenBit(job)}"${
        quantized(job) ? ', "quantization_config": quantization' : ""
      }}`,
    ),
    job.hasMasters ? "fp32 master weights beside 16-bit arithmetic" : undefined,
  );

const quantization = (job: Job): string =>
  `quantization = ${pythonCall(
    "BitsAndBytesConfig",
    present([
      set("load_in_4bit", true),
      set("bnb_4bit_quant_type", "nf4"),
      set("bnb_4bit_use_double_quant", true, "0.127 instead of 0.5 bit a weight for constants"),
      set("bnb_4bit_compute_dtype", sixteenBit(job)),
      sharded(job) && set("bnb_4bit_quant_storage", sixteenBit(job), "so that FSDP can split it"),
    ]),
  )}`;

const totalSteps = ({ training }: Job): string =>
  `total_steps = ${training.epochs} * len(dataset["train"]) // ${training.batchSize}`;

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

/** The file: a script that calls TRL's SFTTrainer, or its DPOTrainer for pairs. */
export const write = (job: Job, recipe: TrlRecipe): string => {
  const [config, trainerClass] = fromPairs(job) ? ["DPOConfig", "DPOTrainer"] : ["SFTConfig", "SFTTrainer"];
  const { imports, definitions, schedule, model, optimizer, loading, trainedModel, trainer } = partsOf(job, recipe);
  const transformers = present([quantized(job) && "BitsAndBytesConfig", ...imports.transformers]);
  return [
    "from datasets import load_dataset",
    ...present([
      imports.peft && `from peft import ${imports.peft}`,
      transformers.length > 0 && `from transformers import ${transformers.toSorted().join(", ")}`,
    ]),
    `from trl import ${config}, ${trainerClass}`,
    ...definitions,
    "",
    ...dataLines(job),
    "",
    ...schedule,
    ...(quantized(job) ? [quantization(job), ""] : []),
    ...model,
    `args = ${pythonCall(config, [...trainerSettings(job, optimizer, recipe.trains === "adapter" ? recipe : {}), ...pairSettings(job, recipe), ...memorySettings(job), ...loading])}`,
    "",
    trainerCall(trainerClass, trainedModel, trainer),
    "trainer.train()",
    "trainer.save_model()",
  ].join("\n");
};
