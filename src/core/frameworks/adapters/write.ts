import { type Run, runBy } from "../../estimate/run.ts";
import { type Job, maxLengthWhy, mixedPrecision, modelPath, sixteenBit } from "../job.ts";
import { loadedData, trainerCall } from "../python.ts";
import { jsonLines, plainRows } from "../samples.ts";
import { Code, pythonCall, type Setting, set } from "../settings.ts";
import { trainingArguments } from "../training-arguments.ts";
import type { AdaptersRecipe } from "./recipe.ts";

const trainerSettings = (job: Job): readonly Setting[] => [
  set("output_dir", "output"),
  ...trainingArguments(job, "warmup_ratio"),
  set("gradient_checkpointing", job.settings.gradientCheckpointing),
  set(mixedPrecision(job), true),
];

/** The file: a script that adds an adapter to the model and trains nothing else. */
export const write = (job: Job, recipe: AdaptersRecipe): string => {
  const { name, settings } = recipe(job);
  return [
    "import adapters",
    `from adapters import ${["AdapterTrainer", name].toSorted().join(", ")}`,
    "from datasets import load_dataset",
    "from transformers import AutoModelForCausalLM, AutoTokenizer, DataCollatorForSeq2Seq, TrainingArguments",
    "",
    `tokenizer = AutoTokenizer.from_pretrained(${JSON.stringify(modelPath(job))})`,
    "tokenizer.pad_token = tokenizer.pad_token or tokenizer.eos_token",
    `model = ${pythonCall("AutoModelForCausalLM.from_pretrained", [
      set("pretrained_model_name_or_path", modelPath(job)),
      set("torch_dtype", sixteenBit(job)),
    ])}`,
    "",
    "adapters.init(model)",
    `model.add_adapter("task", config=${pythonCall(name, settings)})`,
    'model.train_adapter("task")  # freezes everything else',
    "",
    "",
    "def tokenized(example):",
    '    text = example["prompt"] + example["completion"] + tokenizer.eos_token',
    `    row = tokenizer(text, truncation=True, max_length=${job.training.maxLength})  # ${maxLengthWhy(job, "lose their end")}`,
    '    asked = len(tokenizer(example["prompt"])["input_ids"])',
    '    row["labels"] = [-100 if at < asked else token for at, token in enumerate(row["input_ids"])]',
    "    return row",
    "",
    "",
    "# train.jsonl has one JSON object a line, only completions are learnt:",
    ...jsonLines(plainRows.sft).map((line) => `# ${line}`),
    loadedData(job),
    'dataset = dataset.map(tokenized, remove_columns=dataset["train"].column_names)',
    "# Without those whose prompt alone is that long: nothing of them would be learnt.",
    'dataset = dataset.filter(lambda row: row["labels"][-1] != -100)',
    "",
    `args = ${pythonCall("TrainingArguments", trainerSettings(job))}`,
    "",
    trainerCall("AdapterTrainer", new Code("model"), [
      set("data_collator", new Code("DataCollatorForSeq2Seq(tokenizer)")),
    ]),
    "trainer.train()",
    "trainer.save_model()",
  ].join("\n");
};

/** By Transformers' Trainer. */
export const runsAs = ({ settings }: Job): Run => runBy("transformers-2026-11", settings);
