import type { TrainingMethod } from "../training-methods.ts";
import type { Literal } from "./settings.ts";

// What the lines of data in comments say; each framework writes them in its own format.

/** Questions with an answer, and with a worse one. */
export const dialogues = [
  { question: "How long is the trial?", answer: "14 days.", worse: "See the website." },
  { question: "Can I pay by invoice?", answer: "Yes, if you pay for a year.", worse: "Maybe." },
] as const;

/** Answers that were called good or bad. */
export const ratings = [
  { question: "How long is the trial?", answer: "14 days.", good: true },
  { question: "Can I pay by invoice?", answer: "Maybe.", good: false },
] as const;

export const documents = [
  "The trial lasts 14 days. After that ...",
  "Whoever pays for a year can pay by invoice. For this ...",
] as const;

/** Texts with their labels. */
export const labelled = [
  { text: "My invoice is wrong.", label: "billing" },
  { text: "The page does not load.", label: "fault" },
] as const;

/** Texts that belong together. */
export const pairs = [
  { anchor: "How long is the trial?", positive: "The trial lasts 14 days." },
  { anchor: "Can I pay by invoice?", positive: "Whoever pays for a year can pay by invoice." },
] as const;

/** Tasks whose answers a program can check. */
export const tasks = [
  { task: "What is 17 * 23?", solution: "391" },
  { task: "What is 1001 - 89?", solution: "912" },
] as const;

export const user = (content: string) => ({ role: "user", content });

export const assistant = (content: string) => ({ role: "assistant", content });

/** Conversations of one question and its answer, which most frameworks read as OpenAI writes them. */
export const conversations = dialogues.map(({ question, answer }) => ({
  messages: [user(question), assistant(answer)],
}));

/** Better and worse answers to a conversation, as Axolotl and LLaMA-Factory read them. */
export const comparisons = dialogues.map(({ question, answer, worse }) => ({
  messages: [user(question)],
  chosen: assistant(answer),
  rejected: assistant(worse),
}));

/** Text that a model reads on from, as base models are asked. */
const asked = (question: string): string => `Question: ${question}\nAnswer:`;

/** The lines as TRL, Transformers and Sentence Transformers read them. */
export const plainRows: Readonly<Record<TrainingMethod, readonly Literal[]>> = {
  sft: dialogues.map(({ question, answer }) => ({ prompt: asked(question), completion: ` ${answer}` })),
  pretraining: documents.map((text) => ({ text })),
  classification: labelled,
  embeddings: pairs,
  dpo: dialogues.map(({ question, answer, worse }) => ({
    prompt: asked(question),
    chosen: ` ${answer}`,
    rejected: ` ${worse}`,
  })),
  kto: ratings.map(({ question, answer, good }) => ({
    prompt: asked(question),
    completion: ` ${answer}`,
    label: good,
  })),
  grpo: tasks.map(({ task, solution }) => ({ prompt: `${task} Put the result last.`, solution })),
};

/** The same in messages, of what a model with a chat template answers. */
export const messageRows: Readonly<Partial<Record<TrainingMethod, readonly Literal[]>>> = {
  sft: dialogues.map(({ question, answer }) => ({ prompt: [user(question)], completion: [assistant(answer)] })),
  dpo: dialogues.map(({ question, answer, worse }) => ({
    prompt: [user(question)],
    chosen: [assistant(answer)],
    rejected: [assistant(worse)],
  })),
  kto: ratings.map(({ question, answer, good }) => ({
    prompt: [user(question)],
    completion: [assistant(answer)],
    label: good,
  })),
  grpo: tasks.map(({ task, solution }) => ({ prompt: [user(`${task} Put the result last.`)], solution })),
};

/** JSON on one line, with spaces between its parts. */
const json = (value: Literal): string => {
  if (Array.isArray(value)) return `[${value.map(json).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, item]) => `${JSON.stringify(key)}: ${json(item as Literal)}`)
    .join(", ")}}`;
};

/** The rows as lines of a file. */
export const jsonLines = (rows: readonly Literal[]): readonly string[] => rows.map(json);
