import { readFileSync } from "node:fs";
import { type Answers, decide, type Problem, parseAnswers, problemText } from "../guide/index.ts";
import { readFragment } from "../share/link.ts";

const usage = "usage: tunewise decide [FILE | - | URL]";

/** What goes to standard output and standard error, and the exit status: 0, or 2 for bad input. */
export interface Outcome {
  readonly output: string;
  readonly error: string;
  readonly status: 0 | 2;
}

const failure = (error: string): Outcome => ({ output: "", error: `${error.replaceAll(/\s+/g, " ")}\n`, status: 2 });

const answersFrom = (
  source: string,
  read: (path: string) => string,
): { answers: Answers; problems: readonly Problem[] } | { error: string } => {
  if (/^https?:\/\//i.test(source) || source.startsWith("#")) {
    const at = source.indexOf("#");
    if (at < 0) return { error: `URL: "${source}" is not allowed; use a share link with answers after #` };
    return readFragment(source.slice(at));
  }
  let text: string;
  try {
    text = read(source);
  } catch (error) {
    return { error: `FILE: cannot read "${source}": ${error instanceof Error ? error.message : String(error)}` };
  }
  try {
    return parseAnswers(JSON.parse(text));
  } catch {
    return {
      error: `${source === "-" ? "standard input" : source}: not JSON; use an object of question ids, such as {"goal": "task"}`,
    };
  }
};

/** Runs the command line. `read` gives the text of a file, or of standard input for "-"; it may throw. */
export const run = (args: readonly string[], read: (path: string) => string): Outcome => {
  const [command, source = "-", ...rest] = args;
  if (command !== "decide" || rest.length > 0) return failure(`command: "${args.join(" ")}" is not allowed; ${usage}`);
  const input = answersFrom(source, read);
  if ("error" in input) return failure(input.error);
  const first = input.problems[0];
  if (first) return failure(problemText(first));
  return { output: `${JSON.stringify(decide(input.answers), null, 2)}\n`, error: "", status: 0 };
};

/** The text of a file, or of standard input for "-". */
export const readInput = (path: string): string => readFileSync(path === "-" ? 0 : path, "utf8");
