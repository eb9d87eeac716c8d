import { isDecoderFamily } from "../../catalogue/config-json.ts";
import {
  hasQuantization,
  loadingArguments,
  offload,
  quantization,
  quantizationClass,
  sixteenBitArithmetic,
  totalSteps,
} from "../hugging-face.ts";
import { type Job, maxLengthWhy, modelPath } from "../job.ts";
import { dataLines, trainedInFp32, trainerCall } from "../python.ts";
import { Code, present, pythonCall, type Setting, set } from "../settings.ts";
import { trainingArguments } from "../training-arguments.ts";
import type { TrlRecipe } from "../trl/recipe.ts";
import { bestModel, plainOptimizer } from "../trl/trainer.ts";
import { trainerRun } from "../trl/trainer-run.ts";

/** Pairs of one card's batch, which are each other's negatives. */
const batchOfCard = ({ settings }: Job): number => settings.microBatchSize * settings.gradientAccumulation;

/** The loss works through the batch in parts, so that no gradients are summed over several batches. */
const batchSettings = (job: Job): readonly Setting[] =>
  trainingArguments(job, "warmup_steps")
    .filter(({ name }) => name !== "gradient_accumulation_steps")
    .map((setting) => {
      switch (setting.name) {
        case "per_device_train_batch_size":
          return set(setting.name, batchOfCard(job), "each pair is told apart from all others of its batch");
        case "per_device_eval_batch_size":
          return set(setting.name, batchOfCard(job));
        default:
          return setting;
      }
    });

const argumentsOf = (job: Job, recipe: TrlRecipe): readonly Setting[] => {
  const { settings } = job;
  const optimizer = recipe.trains === "all-weights" ? recipe.optimizer : undefined;
  return present([
    set("output_dir", "output"),
    ...batchSettings(job),
    set("batch_sampler", "no_duplicates", "a text twice in a batch would be its own negative"),
    ...(optimizer ?? plainOptimizer)(job),
    sixteenBitArithmetic(job, recipe.trains),
    set("gradient_checkpointing", settings.gradientCheckpointing),
    settings.cpuOffload === "optimizer" && offload(job),
    bestModel(recipe.trains === "adapter" && recipe.changesShape),
    set("report_to", "none"),
  ]);
};

const loading = (job: Job): readonly string[] => {
  const kwargs = loadingArguments(job);
  const model = JSON.stringify(modelPath(job));
  if (!isDecoderFamily(job.modelType)) return [`model = SentenceTransformer(${model}, model_kwargs=${kwargs})`];
  return [
    "# The last token is the only one that has seen the whole text. An embedding model brings its own pooling:",
    `# model = SentenceTransformer(${model}, model_kwargs=...)`,
    `transformer = Transformer(${model}, model_kwargs=${kwargs})`,
    "transformer.tokenizer.pad_token = transformer.tokenizer.pad_token or transformer.tokenizer.eos_token",
    'pooling = Pooling(transformer.get_embedding_dimension(), pooling_mode="lasttoken")',
    "model = SentenceTransformer(modules=[transformer, pooling])",
  ];
};

const trained = (job: Job, recipe: TrlRecipe): readonly string[] => {
  switch (recipe.trains) {
    case "all-weights":
      return [];
    case "adapter": {
      const { name, settings } = recipe.config(job);
      return [
        `peft_config = ${pythonCall(name, [...settings, set("task_type", "FEATURE_EXTRACTION")])}`,
        "model.add_adapter(peft_config)",
        ...trainedInFp32("model", "it has the base's 16 bits so far, which would lose small updates"),
      ];
    }
    case "parameters":
      return [
        "for name, parameter in model.named_parameters():",
        `    parameter.requires_grad = name.endswith(${JSON.stringify(recipe.ending)})`,
        "    if parameter.requires_grad:",
        "        parameter.data = parameter.data.float()  # 16 bit would lose small updates",
      ];
  }
};

/** The file: a script that teaches a model to embed texts by pairs. */
export const write = (job: Job, recipe: TrlRecipe): string => {
  const isDecoder = isDecoderFamily(job.modelType);
  const callback = recipe.trains === "adapter" ? recipe.callback : undefined;
  const transformers = [...quantizationClass(job), ...(callback ? ["TrainerCallback"] : [])];
  const [spread, why] =
    job.gpuCount > 1
      ? [", gather_across_devices=True", "the pairs of all GPUs are told apart"]
      : ["", "raise it while memory lasts"];
  return [
    "from datasets import load_dataset",
    ...(recipe.trains === "adapter" ? [`from peft import ${recipe.config(job).name}`] : []),
    "from sentence_transformers import SentenceTransformer, SentenceTransformerTrainer, SentenceTransformerTrainingArguments",
    "from sentence_transformers.sentence_transformer.losses import CachedMultipleNegativesRankingLoss",
    ...(isDecoder ? ["from sentence_transformers.sentence_transformer.modules import Pooling, Transformer"] : []),
    ...(transformers.length > 0 ? [`from transformers import ${transformers.join(", ")}`] : []),
    ...(callback ? ["", callback.code] : []),
    "",
    ...dataLines(job),
    ...(callback ? ["", totalSteps(job)] : []),
    "",
    ...(hasQuantization(job) ? [quantization(job), ""] : []),
    ...loading(job),
    `model.max_seq_length = ${job.training.maxLength}  # ${maxLengthWhy(job, "lose their end")}`,
    ...trained(job, recipe),
    `loss = CachedMultipleNegativesRankingLoss(model, mini_batch_size=${job.settings.microBatchSize}${spread})  # ${why}`,
    "",
    `args = ${pythonCall("SentenceTransformerTrainingArguments", argumentsOf(job, recipe))}`,
    "",
    trainerCall("SentenceTransformerTrainer", new Code("model"), [
      set("loss", new Code("loss")),
      ...(callback ? [set("callbacks", new Code(`[${callback.name}()]`))] : []),
    ]),
    "trainer.train()",
    "trainer.save_model()",
  ].join("\n");
};

export const runsAs = trainerRun;
