import type { Issue } from "../core/parse/index.ts";
import { english } from "../locales/english.ts";
import { allowedText, issueText } from "../wording/issue.ts";

/** A part of an input that cannot be used. */
export interface InputIssue {
  /** Where it stands, such as `hyperparameters.rank`; empty for the input as a whole. */
  readonly path: string;
  /** What stands there; undefined where something is missing. */
  readonly value: unknown;
  /** What is allowed there, in English. */
  readonly allowed: string;
  /** All of it as one line, with the nearest name where one was probably misspelt. */
  readonly message: string;
}

const wordedIssue = (issue: Issue): InputIssue => ({
  path: issue.path,
  value: issue.value,
  allowed: allowedText(issue.allowed, english),
  message: issueText(issue, english),
});

/** Thrown for input that cannot be used; names every fault at once. Its message has a line for each. */
export class InputError extends Error {
  readonly issues: readonly InputIssue[];

  constructor(issues: readonly InputIssue[]) {
    super(issues.map(({ message }) => message).join("\n"));
    this.name = "InputError";
    this.issues = issues;
  }
}

/** Throws where there are issues. */
export const refuseIssues = (issues: readonly Issue[]): void => {
  if (issues.length > 0) throw new InputError(issues.map(wordedIssue));
};

/** One fault that a function of the package finds itself. */
export const inputError = (path: string, value: unknown, allowed: string, said: string): InputError =>
  new InputError([{ path, value, allowed, message: `${path}: ${said}; use ${allowed}` }]);
