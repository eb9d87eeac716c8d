import type { TrainingMethod } from "../training-methods.ts";
import type { Job } from "./job.ts";
import { Code, pythonCall, type Setting, set } from "./settings.ts";

/** Loads data from JSON lines and holds some of it out. */
export const loadedData = ({ training }: Job): string =>
  `dataset = load_dataset("json", data_files="train.jsonl", split="train").train_test_split(test_size=${training.heldOut}, seed=42)`;

const messages = 'lists of messages: [{"role": "user", "content": "..."}].';

/** What a line of the data looks like, by what is learnt from it. */
const sampleLines: Readonly<Record<TrainingMethod, readonly string[]>> = {
  sft: [
    "only completions are learnt:",
    '{"prompt": "Question: How long is the trial?\\nAnswer:", "completion": " It lasts 14 days."}',
    `Where the model has a chat template, both can be ${messages}`,
  ],
  pretraining: ["a document, of which every token is learnt:", '{"text": "The trial lasts 14 days. After that ..."}'],
  classification: ["a text and its label:", '{"text": "My invoice is wrong.", "label": "billing"}'],
  embeddings: [
    "two texts that belong together:",
    '{"anchor": "How long is the trial?", "positive": "The trial lasts 14 days."}',
    'A third column "negative", a text that seems to fit and does not, helps more than many more pairs.',
  ],
  dpo: [
    "a pair of answers to one prompt:",
    '{"prompt": "Question: How long is the trial?\\nAnswer:", "chosen": " It lasts 14 days.", "rejected": " See the website."}',
    `Where the model has a chat template, all three can be ${messages}`,
  ],
  kto: [
    "an answer, and whether it was good:",
    '{"prompt": "Question: How long is the trial?\\nAnswer:", "completion": " It lasts 14 days.", "label": true}',
    `Where the model has a chat template, prompt and completion can be ${messages}`,
  ],
  grpo: [
    "a task, and what its answer is checked by:",
    '{"prompt": "What is 17 * 23? Put the result last.", "solution": "391"}',
    `Where the model has a chat template, the prompt can be a list of messages: [{"role": "user", "content": "..."}].`,
  ],
};

/** What the data look like, as comments. */
export const dataSample = ({ training }: Job): readonly string[] => {
  const [what, ...lines] = sampleLines[training.method];
  return [`# train.jsonl has one JSON object a line, ${what}`, ...lines.map((line) => `# ${line}`)];
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
