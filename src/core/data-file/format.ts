import { isRecord } from "../record.ts";

/** What the rows of a data set are, in the shapes that training frameworks know. */
export const dataFormats = [
  "prompt-completion",
  "messages",
  "sharegpt",
  "preference-pairs",
  "ratings",
  "labels",
  "embedding-pairs",
  "embedding-triplets",
  "prompts",
  "text",
] as const;

export type DataFormat = (typeof dataFormats)[number];

/** A row as far as it counts. */
export interface Shape {
  /** Null where no framework knows these columns. */
  readonly format: DataFormat | null;
  /** The texts that pass through the model as one sequence: all of them, or the longer alternative. */
  readonly texts: readonly string[];
  /** What is learnt: nothing is where it is blank. */
  readonly learnt: string;
  /** Messages, around each of which a chat template puts tokens of its own. */
  readonly messages: number;
  /** The label of a row that has one. */
  readonly label: string | null;
  /** Whether it names an image, a sound or a film. */
  readonly hasMedia: boolean;
}

type Row = Readonly<Record<string, unknown>>;

/** The columns of a row that hold something, by their names in small letters. */
const columnsOf = (row: Row): Map<string, unknown> => {
  const columns = new Map<string, unknown>();
  for (const name of Object.keys(row)) {
    const value = row[name];
    if (value !== null && value !== undefined) columns.set(name.trim().toLowerCase(), value);
  }
  return columns;
};

/**
 * Names of columns as TRL, LLaMA-Factory (Alpaca and ShareGPT) and Axolotl take them, and as data
 * sets of their examples have them.
 */
const names = {
  messages: ["messages", "conversations", "conversation"],
  chosen: ["chosen", "chosen_response"],
  rejected: ["rejected", "rejected_response"],
  question: ["prompt", "instruction", "question", "query", "input", "article", "user"],
  answer: ["completion", "response", "output", "answer", "solution", "target", "summary", "assistant"],
  beside: ["system", "system_prompt", "context", "history", "input", "instruction"],
  anchor: ["anchor", "query", "question", "sentence1", "text1"],
  positive: ["positive", "pos", "positive_passages", "sentence2", "text2"],
  negative: ["negative", "negatives", "neg", "negative_passages"],
  label: ["label", "labels", "class", "category", "intent", "sentiment"],
  text: ["text", "content", "sentence", "document", "body", "raw_content"],
  media: ["image", "images", "audio", "audios", "video", "videos"],
} as const;

const first = (columns: ReadonlyMap<string, unknown>, among: readonly string[]): string | undefined =>
  among.find((name) => columns.has(name));

/** All that is written in a value: a text, or the contents of messages and of their parts. */
const textIn = (value: unknown): string => {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return value.map(textIn).join("\n");
  if (!isRecord(value)) return "";
  return textIn(value.content ?? value.value ?? value.text ?? "");
};

const isMessage = (value: unknown): value is Row =>
  isRecord(value) && (typeof value.role === "string" || typeof value.from === "string");

const messagesIn = (value: unknown): readonly Row[] | null =>
  Array.isArray(value) && value.length > 0 && value.every(isMessage) ? value : null;

const mediaParts: readonly unknown[] = ["image", "image_url", "audio", "input_audio", "video"];

const hasMediaPart = ({ content }: Row): boolean =>
  Array.isArray(content) && content.some((part) => isRecord(part) && mediaParts.includes(part.type));

/** A label that says good or bad, as JSON and CSV write it. */
const isFlag = (value: unknown): boolean =>
  typeof value === "boolean" || (typeof value === "string" && /^(true|false)$/i.test(value));

const countMessages = (...values: readonly unknown[]): number => {
  let count = 0;
  for (const value of values) count += messagesIn(value)?.length ?? 0;
  return count;
};

const longer = (a: string, b: string): string => (a.length >= b.length ? a : b);

/** What a row of a file is. A text alone is one of a text file. */
export const shapeOf = (row: Row | string): Shape => {
  const none = { messages: 0, label: null, hasMedia: false };
  if (typeof row === "string") return { ...none, format: "text", texts: [row], learnt: row };
  const columns = columnsOf(row);
  const at = (name: string | undefined): unknown => (name === undefined ? undefined : columns.get(name));
  const textAt = (name: string | undefined): string => textIn(at(name));
  const beside = (used: readonly (string | undefined)[]): readonly string[] =>
    names.beside.filter((name) => columns.has(name) && !used.includes(name)).map(textAt);
  const found = {
    ...none,
    hasMedia: first(columns, names.media) !== undefined,
  };

  const [chosen, rejected] = [first(columns, names.chosen), first(columns, names.rejected)];
  const question = first(columns, names.question);
  const chat = names.messages.find((name) => messagesIn(at(name)) !== null);
  const messages = messagesIn(at(chat));
  if (chosen !== undefined && rejected !== undefined) {
    const answer = longer(textAt(chosen), textAt(rejected));
    return {
      ...found,
      format: "preference-pairs",
      texts: [chat === undefined ? textAt(question) : textAt(chat), ...beside([question]), answer],
      learnt: textAt(chosen),
      messages: countMessages(at(chat), at(question), at(chosen)),
    };
  }

  const answer = first(columns, names.answer);
  const isRated = isFlag(at("kto_tag")) || isFlag(at("label"));
  if (messages !== null) {
    const last = messages.at(-1);
    const rating = isRated ? ("ratings" as const) : null;
    return {
      ...found,
      format: rating ?? (messages.some(({ from }) => typeof from === "string") ? "sharegpt" : "messages"),
      texts: [...messages.map(textIn), textAt(first(columns, ["system"]))],
      learnt: textIn(last),
      messages: messages.length,
      hasMedia: found.hasMedia || messages.some(hasMediaPart),
    };
  }
  if (isRated && question !== undefined && answer !== undefined) {
    return {
      ...found,
      format: "ratings",
      texts: [textAt(question), ...beside([question, answer]), textAt(answer)],
      learnt: textAt(answer),
      messages: countMessages(at(question), at(answer)),
    };
  }

  const [anchor, positive] = [first(columns, names.anchor), first(columns, names.positive)];
  const label = first(columns, names.label);
  if (anchor !== undefined && positive !== undefined && label === undefined) {
    const negative = first(columns, names.negative);
    // Each text is a sequence of its own.
    const texts = [textAt(anchor), textAt(positive), textAt(negative)];
    return {
      ...found,
      format: negative === undefined ? "embedding-pairs" : "embedding-triplets",
      texts: [texts.reduce(longer)],
      learnt: textAt(positive),
    };
  }

  const text = first(columns, names.text);
  if (label !== undefined && (text !== undefined || anchor !== undefined) && answer === undefined) {
    return {
      ...found,
      format: "labels",
      texts: text === undefined ? [textAt(anchor), textAt(positive)] : [textAt(text)],
      learnt: text === undefined ? textAt(anchor) : textAt(text),
      label: textAt(label),
    };
  }
  if (question !== undefined && answer !== undefined) {
    return {
      ...found,
      format: "prompt-completion",
      texts: [textAt(question), ...beside([question, answer]), textAt(answer)],
      learnt: textAt(answer),
      messages: countMessages(at(question), at(answer)),
    };
  }
  if (text !== undefined) return { ...found, format: "text", texts: [textAt(text)], learnt: textAt(text) };
  if (question !== undefined) {
    return {
      ...found,
      format: "prompts",
      texts: [textAt(question), ...beside([question])],
      learnt: textAt(question),
      messages: countMessages(at(question)),
    };
  }
  return {
    ...found,
    format: null,
    texts: [...columns.values()].map(textIn),
    learnt: [...columns.values()].map(textIn).join(""),
  };
};
