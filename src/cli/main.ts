import { readFileSync } from "node:fs";
import {
  type Answers,
  type Decision,
  decide,
  estimate,
  frameworkIds,
  isFrameworkId,
  isTechniqueId,
  type Problem,
  parseAnswers,
  problemText,
  readRun,
  recipeFor,
  techniques,
} from "../core/index.ts";
import { messages } from "../locales/index.ts";
import { readFragment } from "../share/link.ts";

const usage =
  "usage: tunewise decide [FILE | - | URL], tunewise estimate [FILE | -], or tunewise recipe --framework NAME [--technique NAME] [FILE | - | URL]";

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
  return readFragment(source.slice(at), messages);
};

const decisionOn = (source: string, read: Read): Decision => {
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

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The arguments without the options, and what was given for each. */
const optionsIn = (
  args: readonly string[],
  names: readonly string[],
): { readonly rest: readonly string[]; readonly options: Readonly<Record<string, string>> } => {
  const rest: string[] = [];
  const options: Record<string, string> = {};
  for (let index = 0; index < args.length; index += 1) {
    const [, name = "", inline] = /^--([^=]+)(?:=(.*))?$/s.exec(args[index] as string) ?? [];
    if (!names.includes(name)) {
      rest.push(args[index] as string);
      continue;
    }
    if (inline === undefined) index += 1;
    options[name] = inline ?? args[index] ?? "";
  }
  return { rest, options };
};

const recipeOn = (
  source: string,
  read: Read,
  { framework = "", technique }: Readonly<Record<string, string>>,
): string => {
  if (!isFrameworkId(framework)) {
    throw new BadInput(`--framework: "${framework}" is not allowed; use ${frameworkIds.join(", ")}`);
  }
  if (technique !== undefined && !isTechniqueId(technique)) {
    throw new BadInput(`--technique: "${technique}" is not allowed; use ${techniques.map(({ id }) => id).join(", ")}`);
  }
  const recipe = recipeFor(decisionOn(source, read), framework, technique);
  if ("unable" in recipe) throw new BadInput(`--framework: "${framework}" cannot; ${recipe.unable}`);
  return recipe.text;
};

type Command = (source: string, read: Read, options: Readonly<Record<string, string>>) => string;

const commands: Readonly<Record<string, { readonly options: readonly string[]; readonly run: Command }>> = {
  decide: { options: [], run: (source, read) => json(decisionOn(source, read)) },
  estimate: { options: [], run: (source, read) => json(estimateOn(source, read)) },
  recipe: { options: ["framework", "technique"], run: recipeOn },
};

/** Runs the command line. `read` gives the text of a file, or of standard input for "-"; it may throw. */
export const run = (args: readonly string[], read: Read): Outcome => {
  const [name = "", ...given] = args;
  try {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    const { rest, options } = optionsIn(given, command?.options ?? []);
    const [source = "-", ...more] = rest;
    if (!command || more.length > 0 || source.startsWith("--")) {
      throw new BadInput(`command: "${args.join(" ")}" is not allowed; ${usage}`);
    }
    return { output: command.run(source, read, options), error: "", status: 0 };
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return { output: "", error: `${error.message.replaceAll(/\s+/g, " ")}\n`, status: 2 };
  }
};

/** The text of a file, or of standard input for "-". */
export const readInput: Read = (path) => readFileSync(path === "-" ? 0 : path, "utf8");
