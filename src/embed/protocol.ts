import { isRecord } from "../core/record.ts";
import { isTheme, type Theme } from "../ui/theme.ts";

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

/** A message as it is posted: marked, and with the version, so that others on the same channel are told apart. */
export const posted = (message: Message) => ({ tunewise: protocolVersion, ...message });

type Fields = Readonly<Record<string, unknown>>;

const isCount = (value: unknown, most: number): boolean =>
  typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= most;

const highest = 100_000;
const mostReplies = 1e9;

const fromGuide: Readonly<Record<FromGuide["type"], (fields: Fields) => boolean>> = {
  ready: () => true,
  resize: ({ height }) => isCount(height, highest),
  answer: ({ question, answers }) => (question === null || typeof question === "string") && isRecord(answers),
  decision: ({ decision, reply }) =>
    (decision === null || isRecord(decision)) && (reply === null || isCount(reply, mostReplies)),
};

const fromHost: Readonly<Record<FromHost["type"], (fields: Fields) => boolean>> = {
  "set-theme": ({ theme }) => isTheme(theme),
  "get-decision": ({ reply }) => isCount(reply, mostReplies),
  "stop-decision": ({ reply }) => isCount(reply, mostReplies),
};

const read = (data: unknown, allowed: Readonly<Record<string, (fields: Fields) => boolean>>): unknown =>
  isRecord(data) &&
  data.tunewise === protocolVersion &&
  typeof data.type === "string" &&
  Object.hasOwn(allowed, data.type) &&
  allowed[data.type]?.(data)
    ? data
    : null;

/** The message of a guide, or null where the data is none of this version. Never throws. */
export const readFromGuide = (data: unknown): FromGuide | null => read(data, fromGuide) as FromGuide | null;

/** The message of a host, or null where the data is none of this version. Never throws. */
export const readFromHost = (data: unknown): FromHost | null => read(data, fromHost) as FromHost | null;

const named = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? JSON.stringify(value) : typeof value;

/** Whether the data is a message of this protocol, in whatever version: others on the same channel are nobody's fault. */
export const isMarked = (data: unknown): data is Fields => isRecord(data) && Object.hasOwn(data, "tunewise");

/** Why a message that is marked was not read, for a developer. */
export const faultOf = ({ tunewise, type }: Fields): string =>
  tunewise === protocolVersion
    ? `type ${named(type)} is not known here, or one of its fields is not allowed`
    : `version ${named(tunewise)} is not spoken here; it is ${protocolVersion}`;
