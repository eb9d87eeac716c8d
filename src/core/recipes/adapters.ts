import { messages } from "../../locales/index.ts";
import { allLinear } from "../techniques/technique.ts";
import { hasBf16, modelPath, sharded } from "./job.ts";
import { trainerCall } from "./python.ts";
import type { Job, Writer } from "./recipe.ts";
import { Code, present, pythonCall, type Setting, set } from "./settings.ts";
import { trainingArguments } from "./training-arguments.ts";

/** Decoders that the library's table of models lists, by model_type. */
const families = ["gpt2", "gptj", "llama"];

/** The library's configuration of each technique: its class and what it is called with. */
const configOf = ({ technique, run: { settings } }: Job): readonly [name: string, settings: readonly Setting[]] => {
  const {
    rank,
    alpha,
    reductionFactor,
    placement,
    virtualTokens,
    targetModules = allLinear,
  } = settings.hyperparameters;
  switch (technique.id) {
    case "bottleneck-adapter":
      return placement === "houlsby"
        ? ["DoubleSeqBnConfig", [set("reduction_factor", reductionFactor ?? null, "hidden size over bottleneck")]]
        : ["SeqBnConfig", [set("reduction_factor", reductionFactor ?? null, "hidden size over bottleneck")]];
    case "prefix-tuning":
      return [
        "PrefixTuningConfig",
        [set("prefix_length", virtualTokens ?? null), set("flat", true, "trains keys and values directly")],
      ];
    case "ia3":
      return ["IA3Config", []];
    default:
      return [
        "LoRAConfig",
        [
          set("r", rank ?? null),
          set("alpha", alpha ?? null, "scales the update by alpha / r"),
          set("attn_matrices", ["q", "k", "v"]),
          set("intermediate_lora", targetModules.includes("up_proj"), "the MLP's projections"),
          set("output_lora", targetModules.includes("down_proj")),
        ],
      ];
  }
};

const ownArguments = (job: Job): readonly Setting[] => {
  const { settings } = job.run;
  return present([
    set("output_dir", "output"),
    ...trainingArguments(job),
    set("gradient_checkpointing", settings.gradientCheckpointing),
    hasBf16(job) ? set("bf16", true) : set("fp16", true),
    set("eval_strategy", "epoch", "to see overfitting"),
    set("save_strategy", "epoch"),
    set("logging_steps", 10),
  ]);
};

const text = (job: Job): string => {
  const [name, settings] = configOf(job);
  return [
    "import adapters",
    `from adapters import ${["AdapterTrainer", name].toSorted().join(", ")}`,
    "from datasets import load_dataset",
    "from transformers import AutoModelForCausalLM, AutoTokenizer, DataCollatorForLanguageModeling, TrainingArguments",
    "",
    `tokenizer = AutoTokenizer.from_pretrained(${JSON.stringify(modelPath(job))})`,
    "tokenizer.pad_token = tokenizer.pad_token or tokenizer.eos_token",
    `model = ${pythonCall("AutoModelForCausalLM.from_pretrained", [
      set("pretrained_model_name_or_path", modelPath(job)),
      set("torch_dtype", hasBf16(job) ? "bfloat16" : "float16"),
    ])}`,
    "",
    "adapters.init(model)",
    `model.add_adapter("task", config=${pythonCall(name, settings)})`,
    'model.train_adapter("task")  # freezes everything else',
    "",
    "",
    '# One JSON object a line, with "prompt" and "completion".',
    "def tokenized(example):",
    '    text = example["prompt"] + example["completion"] + tokenizer.eos_token',
    `    return tokenizer(text, truncation=True, max_length=${job.run.settings.sequenceLength})`,
    "",
    'dataset = load_dataset("json", data_files="train.jsonl", split="train").train_test_split(test_size=0.1, seed=42)',
    'dataset = dataset.map(tokenized, remove_columns=dataset["train"].column_names)',
    "",
    `args = ${pythonCall("TrainingArguments", ownArguments(job))}`,
    "",
    trainerCall("AdapterTrainer", new Code("model"), [
      set("data_collator", new Code("DataCollatorForLanguageModeling(tokenizer, mlm=False)")),
    ]),
    "trainer.train()",
    'model.save_adapter("output", "task")',
  ].join("\n");
};

/** AdapterHub's library, where the bottleneck adapters are. */
export const adapters: Writer = {
  language: "python",
  fileName: "train.py",
  packages: "pip install adapters datasets",
  unable: (job) => {
    const { run } = job;
    if (!families.includes(run.modelType)) {
      return messages.recipes.adaptersFamily(modelPath(job), run.modelType);
    }
    if (sharded(job) || run.settings.activationOffload) {
      return messages.recipes.adaptersSharding;
    }
    return null;
  },
  launch: ({ run: { gpuCount } }) =>
    gpuCount > 1 ? `torchrun --nproc_per_node ${gpuCount} train.py` : "python train.py",
  text,
};
