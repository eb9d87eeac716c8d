import type { FrameworkReader } from "../reader.ts";

export const reader: FrameworkReader = {
  name: "Sentence Transformers",
  options: null,
  model: null,
  command: null,
  call: /^(?:\w+\.)?SentenceTransformer(?:Trainer|TrainingArguments)?$/,
  read: () => import("./read.ts"),
};
