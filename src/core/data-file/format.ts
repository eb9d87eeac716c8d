import { isRecord } from "../record.ts";

/** What the rows of a data set are, in the shapes that training frameworks know. */
export type DataFormat =
  | "prompt-completion"
  | "messages"
  | "sharegpt"
  | "preference-pairs"
  | "ratings"
  | "labels"
  | "embedding-pairs"
  | "embedding-triplets"
  | "prompts"
  | "text";

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

/** The columns of a row by what they are for, as the row spells their names. */
type Columns = { readonly [Role in keyof typeof names]: readonly string[] } & { readonly rating: readonly string[] };

const roles = Object.keys(names) as readonly (keyof typeof names)[];

/** Columns that say whether an answer is good. */
const ratingNames = ["kto_tag", "label"] as const;

/** The roles of these columns, each with its columns in the order of `names`. */
const columnsAmong = (present: readonly string[]): Columns => {
  const spelled = new Map(present.map((name) => [name.trim().toLowerCase(), name]));
  const among = (wanted: readonly string[]): readonly string[] =>
    wanted.flatMap((name) => {
      const found = spelled.get(name);
      return found === undefined ? [] : [found];
    });
  const byRole = Object.fromEntries(roles.map((role) => [role, among(names[role])])) as Omit<Columns, "rating">;
  return { ...byRole, rating: among(ratingNames) };
};

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

/** Sets of columns that are remembered. */
const mostSets = 1_000;

/** Tells what a row of a file is. A text alone is one of a text file. */
export type TellShape = (row: Row | string) => Shape;

const none = { messages: 0, label: null, hasMedia: false };

const shapeBy = (row: Row, columns: Columns): Shape => {
  const at = (name: string | undefined): unknown => (name === undefined ? undefined : row[name]);
  const textAt = (name: string | undefined): string => textIn(at(name));
  const beside = (...used: readonly (string | undefined)[]): readonly string[] =>
    columns.beside.filter((name) => !used.includes(name)).map(textAt);
  const found = { ...none, hasMedia: columns.media.length > 0 };

  const {
    question: [question],
    answer: [answer],
    chosen: [chosen],
    rejected: [rejected],
    anchor: [anchor],
    positive: [positive],
    negative: [negative],
    label: [label],
    text: [text],
  } = columns;
  const chat = columns.messages.find((name) => messagesIn(at(name)) !== null);
  const messages = messagesIn(at(chat));
  if (chosen !== undefined && rejected !== undefined) {
    const longest = longer(textAt(chosen), textAt(rejected));
    return {
      ...found,
      format: "preference-pairs",
      texts: [chat === undefined ? textAt(question) : textAt(chat), ...beside(question), longest],
      learnt: textAt(chosen),
      messages: countMessages(at(chat), at(question), at(chosen)),
    };
  }

  const isRated = columns.rating.some((name) => isFlag(at(name)));
  if (messages !== null) {
    const ofTurns = messages.some(({ from }) => typeof from === "string")
      ? ("sharegpt" as const)
      : ("messages" as const);
    return {
      ...found,
      format: isRated ? "ratings" : ofTurns,
      texts: [...messages.map(textIn), ...beside()],
      learnt: textIn(messages.at(-1)),
      messages: messages.length,
      hasMedia: found.hasMedia || messages.some(hasMediaPart),
    };
  }
  const answered = (format: DataFormat): Shape => ({
    ...found,
    format,
    texts: [textAt(question), ...beside(question, answer), textAt(answer)],
    learnt: textAt(answer),
    messages: countMessages(at(question), at(answer)),
  });
  if (isRated && question !== undefined && answer !== undefined) return answered("ratings");
  if (anchor !== undefined && positive !== undefined && label === undefined) {
    return {
      ...found,
      format: negative === undefined ? "embedding-pairs" : "embedding-triplets",
      // Each text is a sequence of its own.
      texts: [[textAt(positive), textAt(negative)].reduce(longer, textAt(anchor))],
      learnt: textAt(positive),
    };
  }
  if (label !== undefined && (text !== undefined || anchor !== undefined) && answer === undefined) {
    const texts = text === undefined ? [textAt(anchor), textAt(positive)] : [textAt(text)];
    return { ...found, format: "labels", texts, learnt: texts[0] as string, label: textAt(label) };
  }
  if (question !== undefined && answer !== undefined) return answered("prompt-completion");
  if (text !== undefined) return { ...found, format: "text", texts: [textAt(text)], learnt: textAt(text) };
  if (question !== undefined) {
    return {
      ...found,
      format: "prompts",
      texts: [textAt(question), ...beside(question)],
      learnt: textAt(question),
      messages: countMessages(at(question)),
    };
  }
  const all = Object.values(row).map(textIn);
  return { ...found, format: null, texts: all, learnt: all.join("") };
};

/** What tells the shape of row after row: most have the same columns. */
export const createTellShape = (): TellShape => {
  const known = new Map<string, Columns>();
  return (row) => {
    if (typeof row === "string") return { ...none, format: "text", texts: [row], learnt: row };
    // A column without a value is as good as none.
    const present = Object.keys(row).filter((name) => row[name] !== null && row[name] !== undefined);
    const key = present.join("\n");
    let columns = known.get(key);
    if (columns === undefined) {
      columns = columnsAmong(present);
      if (known.size < mostSets) known.set(key, columns);
    }
    return shapeBy(row, columns);
  };
};
