import { readFileSync } from "node:fs";
import { type Answers, decide, estimate, type Problem, parseAnswers, problemText, readRun } from "../guide/index.ts";
import { readFragment } from "../share/link.ts";

const usage = "usage: tunewise decide [FILE | - | URL], or tunewise estimate [FILE | -]";

/** What goes to standard output and standard error, and the exit status: 0, or 2 for bad input. */
export interface Outcome {
  readonly output: string;
  readonly error: string;
  readonly status: 0 | 2;
}

type Read = (path: string) => string;

/** Thrown inside the command line only; run turns it into an outcome. */
class BadInput extends Error {}

const parsedJson = (source: string, read: Read, example: string): unknown => {
  let text: string;
  try {
    text = read(source);
  } catch (error) {
    throw new BadInput(`FILE: cannot read "${source}": ${error instanceof Error ? error.message : String(error)}`);
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new BadInput(`${source === "-" ? "standard input" : source}: not JSON; use ${example}`);
  }
};

const answersFrom = (source: string, read: Read): { answers: Answers; problems: readonly Problem[] } => {
  if (!/^https?:\/\//i.test(source) && !source.startsWith("#")) {
    return parseAnswers(parsedJson(source, read, 'an object of question ids, such as {"goal": "task"}'));
  }
  const at = source.indexOf("#");
  if (at < 0) throw new BadInput(`URL: "${source}" is not allowed; use a share link with answers after #`);
  return readFragment(source.slice(at));
};

const decideOn = (source: string, read: Read): unknown => {
  const { answers, problems } = answersFrom(source, read);
  if (problems[0]) throw new BadInput(problemText(problems[0]));
  return decide(answers);
};

const estimateOf = (value: unknown, at: string): unknown => {
  const result = readRun(value);
  if ("problem" in result) throw new BadInput(problemText({ ...result.problem, path: `${at}${result.problem.path}` }));
  return estimate(result.architecture, result.technique, result.run);
};

const estimateOn = (source: string, read: Read): unknown => {
  const value = parsedJson(
    source,
    read,
    'a run, such as {"model": "llama-3.1-8b", "technique": "lora"}, or an array of runs',
  );
  return Array.isArray(value)
    ? value.map((run: unknown, index) => estimateOf(run, `[${index}].`))
    : estimateOf(value, "");
};

const commands: Readonly<Record<string, (source: string, read: Read) => unknown>> = {
  decide: decideOn,
  estimate: estimateOn,
};

/** Runs the command line. `read` gives the text of a file, or of standard input for "-"; it may throw. */
export const run = (args: readonly string[], read: Read): Outcome => {
  const [command = "", source = "-", ...rest] = args;
  try {
    if (!Object.hasOwn(commands, command) || rest.length > 0) {
      throw new BadInput(`command: "${args.join(" ")}" is not allowed; ${usage}`);
    }
    const result = (commands[command] as (source: string, read: Read) => unknown)(source, read);
    return { output: `${JSON.stringify(result, null, 2)}\n`, error: "", status: 0 };
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return { output: "", error: `${error.message.replaceAll(/\s+/g, " ")}\n`, status: 2 };
  }
};

/** The text of a file, or of standard input for "-". */
export const readInput: Read = (path) => readFileSync(path === "-" ? 0 : path, "utf8");
