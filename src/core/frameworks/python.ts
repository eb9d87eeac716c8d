import { isTaughtToAnswer } from "../catalogue/instruct-versions.ts";
import type { TrainingMethod } from "../training-methods.ts";
import type { Job } from "./job.ts";
import { jsonLines, messageRows, plainRows } from "./samples.ts";
import { Code, pythonCall, type Setting, set } from "./settings.ts";

/** Loads data from JSON lines and holds some of it out. */
export const loadedData = ({ training }: Job): string =>
  `dataset = load_dataset("json", data_files="train.jsonl", split="train").train_test_split(test_size=${training.heldOut}, seed=42)`;

const messages = 'lists of messages: [{"role": "user", "content": "..."}].';

/** What the lines of the data are, by what is learnt from them, and what else they can be. */
const sampleWords: Readonly<Record<TrainingMethod, readonly [what: string, more?: string]>> = {
  sft: ["only completions are learnt:", `Where the model has a chat template, both can be ${messages}`],
  pretraining: ["a document, of which every token is learnt:"],
  classification: ["a text and its label:"],
  embeddings: [
    "two texts that belong together:",
    'A third column "negative", a text that seems to fit and does not, helps more than many more pairs.',
  ],
  dpo: ["a pair of answers to one prompt:", `Where the model has a chat template, all three can be ${messages}`],
  kto: [
    "an answer, and whether it was good:",
    `Where the model has a chat template, prompt and completion can be ${messages}`,
  ],
  grpo: [
    "a task, and what its answer is checked by:",
    'Where the model has a chat template, the prompt can be a list of messages: [{"role": "user", "content": "..."}].',
  ],
};

/** What the data look like, as comments: messages where the model was taught to answer some. */
export const dataSample = ({ model, training: { method } }: Job): readonly string[] => {
  const [what, ...more] = sampleWords[method];
  const taught = model !== null && isTaughtToAnswer(model) ? messageRows[method] : undefined;
  return [
    `train.jsonl has one JSON object a line, ${what}`,
    ...jsonLines(taught ?? plainRows[method]),
    ...(taught ? ["The model's chat template makes text of the messages."] : more),
  ].map((line) => `# ${line}`);
};

/** What the data look like, and how they are loaded. */
export const dataLines = (job: Job): readonly string[] => [...dataSample(job), loadedData(job)];

/** Holds what is trained in fp32, whatever dtype the base has; `why` stands beside it. */
export const trainedInFp32 = (model: string, why: string): readonly string[] => [
  `for parameter in ${model}.parameters():`,
  "    if parameter.requires_grad:",
  `        parameter.data = parameter.data.float()  # ${why}`,
];

/** The trainer of that class, on the model and the data of the file. */
export const trainerCall = (name: string, model: string | Code, own: readonly Setting[] = []): string =>
  `trainer = ${pythonCall(name, [
    set("model", model),
    set("args", new Code("args")),
    set("train_dataset", new Code('dataset["train"]')),
    set("eval_dataset", new Code('dataset["test"]')),
    ...own,
  ])}`;
