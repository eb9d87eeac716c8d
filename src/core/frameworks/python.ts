import { fromPairs, type Job } from "./job.ts";
import { Code, pythonCall, type Setting, set } from "./settings.ts";

/** Loads data from JSON lines and holds some of it out. */
export const loadedData = ({ training }: Job): string =>
  `dataset = load_dataset("json", data_files="train.jsonl", split="train").train_test_split(test_size=${training.heldOut}, seed=42)`;

/** What the data look like, and how they are loaded. */
export const dataLines = (job: Job): readonly string[] => [
  ...(fromPairs(job)
    ? [
        "# train.jsonl has one JSON object a line, a pair of answers to one prompt:",
        '# {"prompt": "Question: How long is the trial?\\nAnswer:", "chosen": " It lasts 14 days.", "rejected": " See the website."}',
        '# Where the model has a chat template, all three can be lists of messages: [{"role": "user", "content": "..."}].',
      ]
    : [
        "# train.jsonl has one JSON object a line; only completions are learnt:",
        '# {"prompt": "Question: How long is the trial?\\nAnswer:", "completion": " It lasts 14 days."}',
        '# Where the model has a chat template, both can be lists of messages: [{"role": "user", "content": "..."}].',
      ]),
  loadedData(job),
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
