import {
  hasQuantization,
  offload,
  quantization,
  quantizationClass,
  sixteenBitArithmetic,
  totalSteps,
} from "../hugging-face.ts";
import { hasSinks, type Job, maxLengthWhy, modelPath, sinksWhy, sixteenBit } from "../job.ts";
import { dataSample, trainedInFp32, trainerCall } from "../python.ts";
import { Code, present, pythonCall, type Setting, set } from "../settings.ts";
import { trainingArguments } from "../training-arguments.ts";
import type { TrlRecipe } from "../trl/recipe.ts";
import { bestModel, plainOptimizer } from "../trl/trainer.ts";
import { trainerRun } from "../trl/trainer-run.ts";

const argumentsOf = (job: Job, recipe: TrlRecipe): readonly Setting[] => {
  const { settings } = job;
  const optimizer = recipe.trains === "all-weights" ? recipe.optimizer : undefined;
  return present([
    set("output_dir", "output"),
    ...trainingArguments(job, "warmup_steps"),
    ...(optimizer ?? plainOptimizer)(job),
    sixteenBitArithmetic(job, recipe.trains),
    set("gradient_checkpointing", settings.gradientCheckpointing),
    settings.cpuOffload === "optimizer" && offload(job),
    bestModel(recipe.trains === "adapter" && recipe.changesShape),
    set("metric_for_best_model", "accuracy"),
    set("report_to", "none"),
  ]);
};

/** What is done to the model that was loaded, so that it trains what the technique says. */
const trained = (job: Job, recipe: TrlRecipe): readonly string[] => {
  switch (recipe.trains) {
    case "all-weights":
      return [];
    case "adapter": {
      const { name, settings } = recipe.config(job);
      return [
        `peft_config = ${pythonCall(name, [...settings, set("task_type", "SEQ_CLS", "the head is trained too")])}`,
        "model = get_peft_model(model, peft_config)",
        ...trainedInFp32("model", "the head has the base's 16 bits so far, which would lose small updates"),
        "",
      ];
    }
    case "parameters":
      return [
        'heads = ("classifier.", "score.")  # new weights, which are trained too',
        "for name, parameter in model.named_parameters():",
        `    parameter.requires_grad = name.endswith(${JSON.stringify(recipe.ending)}) or name.startswith(heads)`,
        "    if parameter.requires_grad:",
        "        parameter.data = parameter.data.float()  # 16 bit would lose small updates",
        "",
      ];
  }
};

/** The file: a script that calls the Trainer on a model with a head that classifies. */
export const write = (job: Job, recipe: TrlRecipe): string => {
  const peft =
    recipe.trains === "adapter" ? [recipe.config(job).name, "get_peft_model"].toSorted((a, b) => (a < b ? -1 : 1)) : [];
  const transformers = [
    "AutoModelForSequenceClassification",
    "AutoTokenizer",
    ...quantizationClass(job),
    "DataCollatorWithPadding",
    "Trainer",
    ...(recipe.trains === "adapter" && recipe.callback ? ["TrainerCallback"] : []),
    "TrainingArguments",
  ].toSorted();
  const callback = recipe.trains === "adapter" ? recipe.callback : undefined;
  const model = JSON.stringify(modelPath(job));
  return [
    "from datasets import load_dataset",
    ...(peft.length > 0 ? [`from peft import ${peft.join(", ")}`] : []),
    `from transformers import ${transformers.join(", ")}`,
    ...(callback ? ["", callback.code] : []),
    "",
    ...dataSample(job),
    'dataset = load_dataset("json", data_files="train.jsonl", split="train").class_encode_column("label")',
    'labels = dataset.features["label"].names',
    `dataset = dataset.train_test_split(test_size=${job.training.heldOut}, seed=42)`,
    ...(callback ? ["", totalSteps(job)] : []),
    "",
    `tokenizer = AutoTokenizer.from_pretrained(${model})`,
    "tokenizer.pad_token = tokenizer.pad_token or tokenizer.eos_token",
    "dataset = dataset.map(",
    `    lambda rows: tokenizer(rows["text"], truncation=True, max_length=${job.training.maxLength}),  # ${maxLengthWhy(job, "lose their end")}`,
    "    batched=True,",
    ")",
    "",
    // Before the model: they choose the GPU of each process, onto which a base in 4 bits is loaded.
    `args = ${pythonCall("TrainingArguments", argumentsOf(job, recipe))}`,
    "",
    ...(hasQuantization(job) ? [quantization(job), ""] : []),
    `model = ${pythonCall(
      "AutoModelForSequenceClassification.from_pretrained",
      present([
        set("pretrained_model_name_or_path", modelPath(job)),
        set("num_labels", new Code("len(labels)")),
        set("id2label", new Code("dict(enumerate(labels))")),
        set("label2id", new Code("{label: number for number, label in enumerate(labels)}")),
        set("dtype", job.hasMasters ? "float32" : sixteenBit(job)),
        hasQuantization(job) && set("quantization_config", new Code("quantization")),
        hasSinks(job) && set("attn_implementation", "eager", sinksWhy),
      ]),
    )}`,
    "model.config.pad_token_id = tokenizer.pad_token_id",
    "",
    ...trained(job, recipe),
    "def compute_metrics(result):",
    "    predictions = result.predictions[0] if isinstance(result.predictions, tuple) else result.predictions",
    '    return {"accuracy": float((predictions.argmax(-1) == result.label_ids).mean())}',
    "",
    trainerCall("Trainer", new Code("model"), [
      set("data_collator", new Code("DataCollatorWithPadding(tokenizer)")),
      set("processing_class", new Code("tokenizer")),
      set("compute_metrics", new Code("compute_metrics")),
      ...(callback ? [set("callbacks", new Code(`[${callback.name}()]`))] : []),
    ]),
    "trainer.train()",
    "trainer.save_model()",
  ].join("\n");
};

export const runsAs = trainerRun;
