import { messages } from "../locales/index.ts";

/** A part of an input that was left out: where it stood, what it was, what is allowed there. */
export interface Problem {
  readonly path: string;
  readonly value: string;
  readonly allowed: string;
}

/** The value as JSON; its type where it has no JSON, as functions and circles have none. */
const asJson = (value: unknown): string => {
  try {
    return JSON.stringify(value) ?? typeof value;
  } catch {
    return typeof value;
  }
};

/** A value as it is shown in a message: short, on one line. */
export const shown = (value: unknown): string => {
  const text = (typeof value === "string" ? value : asJson(value)).replaceAll(/\s+/g, " ");
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
};

/** The problem as one line: the field, the value, what is allowed. */
export const problemText = ({ path, value, allowed }: Omit<Problem, "value"> & { readonly value: unknown }): string =>
  messages.problems.line(path, shown(value), allowed);
