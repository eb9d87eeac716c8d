import { Code, pythonCall, type Setting, set } from "./settings.ts";

/** Data as JSON lines, a tenth of it held out. */
export const dataLines: readonly string[] = [
  '# One JSON object a line: "prompt" and "completion", or "messages" (role and content) where the model has a chat template.',
  'dataset = load_dataset("json", data_files="train.jsonl", split="train").train_test_split(test_size=0.1, seed=42)',
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
