import { isRecord, type Reader, readFields, unusable, where, wholeNumber } from "../core/parse/index.ts";
import { isTheme, type Theme, themes } from "../ui/theme.ts";

/** The version of the messages between a host page and the embedded guide: docs/embed.md. */
export const protocolVersion = 1;

/** From the guide to its host. */
export type FromGuide =
  | { readonly type: "ready" }
  | { readonly type: "resize"; readonly height: number }
  | { readonly type: "answer"; readonly question: string | null; readonly answers: Readonly<Record<string, unknown>> }
  | {
      readonly type: "decision";
      readonly decision: Readonly<Record<string, unknown>> | null;
      readonly reply: number | null;
    };

/** From the host to the guide. */
export type FromHost =
  | { readonly type: "set-theme"; readonly theme: Theme }
  | { readonly type: "get-decision"; readonly reply: number }
  | { readonly type: "stop-decision"; readonly reply: number };

export type Message = FromGuide | FromHost;

/**
 * A message as it is posted: marked, and with the version, so that others on the same channel are
 * told apart.
 */
export const posted = (message: Message) => ({ tunewise: protocolVersion, ...message });

type Fields = Readonly<Record<string, unknown>>;

const count = (most: number): Reader<number> => wholeNumber(0, most);

const record: Reader<Fields> = where(isRecord, { id: "object" });

const anyText: Reader<string> = where((value) => typeof value === "string", { id: "text" });

/** What `read` reads, or null. */
const orNull =
  <Value>(read: Reader<Value>): Reader<Value | null> =>
  (value, place) =>
    value === null ? null : read(value, place);

const highest = 100_000;
const mostReplies = 1e9;

/** The fields of each message of the guide. */
const fromGuide = {
  ready: {},
  resize: { height: count(highest) },
  answer: { question: orNull(anyText), answers: record },
  decision: { decision: orNull(record), reply: orNull(count(mostReplies)) },
} as const satisfies FieldsOf<FromGuide>;

/** The fields of each message of its host. */
const fromHost = {
  "set-theme": { theme: where(isTheme, { id: "option", options: themes, meant: null }) },
  "get-decision": { reply: count(mostReplies) },
  "stop-decision": { reply: count(mostReplies) },
} as const satisfies FieldsOf<FromHost>;

/** Readers of the fields of each of these messages, by its type. */
type FieldsOf<Any extends Message> = {
  readonly [Type in Any["type"]]: {
    readonly [Field in Exclude<keyof Extract<Any, { type: Type }>, "type">]: Reader<
      Extract<Any, { type: Type }>[Field]
    >;
  };
};

/** The message that the data is, with the fields that it has; null where it is none of these. */
const read = <Any extends Message>(data: unknown, messages: FieldsOf<Any>): Any | null => {
  if (!isMarked(data) || data.tunewise !== protocolVersion) return null;
  const { type } = data;
  if (typeof type !== "string" || !Object.hasOwn(messages, type)) return null;
  const readers: Readonly<Record<string, Reader<unknown>>> = messages[type as Any["type"]];
  const fields = readFields(readers, data, { path: "", issues: [] });
  // The fields are those that the type of the message has.
  return fields === unusable ? null : ({ type, ...fields } as Any);
};

/** The message of a guide, or null where the data is none of this version. Never throws. */
export const readFromGuide = (data: unknown): FromGuide | null => read<FromGuide>(data, fromGuide);

/** The message of a host, or null where the data is none of this version. Never throws. */
export const readFromHost = (data: unknown): FromHost | null => read<FromHost>(data, fromHost);

const named = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? JSON.stringify(value) : typeof value;

/**
 * Whether the data is a message of this protocol, in whatever version: others on the same channel
 * are nobody's fault.
 */
export const isMarked = (data: unknown): data is Fields => isRecord(data) && Object.hasOwn(data, "tunewise");

/** Why a message that is marked was not read, for a developer. */
export const faultOf = ({ tunewise, type }: Fields): string =>
  tunewise === protocolVersion
    ? `type ${named(type)} is not known here, or one of its fields is not allowed`
    : `version ${named(tunewise)} is not spoken here; it is ${protocolVersion}`;
