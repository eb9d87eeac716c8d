import {
  type Answers,
  builtInCatalogue,
  createEngine,
  type Decision,
  estimate,
  frameworkIds,
  isFrameworkId,
  isTechniqueId,
  parseAnswers,
  readRun,
  recipeFor,
  techniques,
} from "../core/index.ts";
import { type Issue, issueWithin, readJson } from "../core/parse/index.ts";
import { english } from "../locales/english.ts";
import { readFragment } from "../share/link.ts";
import { decisionJson } from "../wording/decisionJson.ts";
import { estimateJson } from "../wording/estimateJson.ts";
import { issueText } from "../wording/issue.ts";
import { noRecipeText } from "../wording/recipe.ts";
import { readArguments } from "./arguments.ts";
import { BadInput } from "./BadInput.ts";
import { helpPage, versionLine } from "./help.ts";
import { type Read, textIn } from "./input.ts";
import { escaped } from "./terminal.ts";

/** What goes to standard output and standard error, and the exit status: 0, or 2 for bad input. */
export interface Outcome {
  readonly output: string;
  readonly error: string;
  readonly status: 0 | 2;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const nameOf = (source: string): string => (source === "-" ? "standard input" : source);

const textFrom = async (source: string, read: Read): Promise<string> => {
  let bytes: Uint8Array;
  try {
    bytes = await read(source);
  } catch (error) {
    throw new BadInput([`FILE: cannot read "${source}": ${messageOf(error)}`]);
  }
  const decoded = textIn(bytes);
  if ("text" in decoded) return decoded.text;
  throw new BadInput([`${nameOf(source)}: ${decoded.fault}; use UTF-8 or UTF-16`]);
};

/** One line for each issue, where there are any. */
const refuse = (issues: readonly Issue[]): void => {
  if (issues.length > 0) throw new BadInput(issues.map((issue) => issueText(issue, english)));
};

const jsonFrom = async (source: string, read: Read, example: string): Promise<unknown> => {
  const text = await textFrom(source, read);
  try {
    JSON.parse(text);
  } catch (error) {
    throw new BadInput([`${nameOf(source)}: not JSON (${messageOf(error)}); use ${example}`]);
  }
  const { value, issues } = readJson(text);
  refuse(issues);
  return value;
};

const answersFrom = async (source: string, read: Read): Promise<Answers> => {
  const isUrl = /^https?:\/\//i.test(source);
  const at = source.indexOf("#");
  if (isUrl && at < 0) {
    throw new BadInput([`URL: "${source}" is not allowed; use a share link with answers after #`]);
  }
  const { answers, issues } =
    isUrl || at === 0
      ? readFragment(source.slice(at), builtInCatalogue)
      : parseAnswers(
          await jsonFrom(source, read, 'an object of question ids, such as {"goal": "task"}'),
          builtInCatalogue,
        );
  refuse(issues);
  return answers;
};

const decisionOn = async (source: string, read: Read): Promise<Decision> =>
  createEngine({ catalogue: builtInCatalogue }).decide(await answersFrom(source, read));

const estimateOn = async (source: string, read: Read): Promise<unknown> => {
  const example = 'a run, such as {"model": "llama-3.1-8b", "technique": "lora"}, or an array of runs';
  const value = await jsonFrom(source, read, example);
  const runs: readonly unknown[] = Array.isArray(value) ? value : [value];
  const issues: Issue[] = [];
  const estimates = runs.map((run, index) => {
    const result = readRun(run, builtInCatalogue);
    if (!("issues" in result)) {
      return estimateJson(estimate(result.architecture, result.technique, result.run, builtInCatalogue), english);
    }
    issues.push(...result.issues.map((issue) => (Array.isArray(value) ? issueWithin(`[${index}]`, issue) : issue)));
    return null;
  });
  refuse(issues);
  return Array.isArray(value) ? estimates : estimates[0];
};

type Options = Readonly<Record<string, string>>;

const recipeOn = async (source: string, read: Read, { framework = "", technique }: Options): Promise<string> => {
  if (!isFrameworkId(framework)) {
    throw new BadInput([`--framework: "${framework}" is not allowed; use ${frameworkIds.join(", ")}`]);
  }
  if (technique !== undefined && !isTechniqueId(technique)) {
    const allowed = techniques.map(({ id }) => id).join(", ");
    throw new BadInput([`--technique: "${technique}" is not allowed; use ${allowed}`]);
  }
  const recipe = await recipeFor(await decisionOn(source, read), framework, builtInCatalogue, technique);
  if ("unable" in recipe)
    throw new BadInput([`--framework: "${framework}" cannot; ${noRecipeText(recipe.unable, english)}`]);
  return recipe.text;
};

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

interface Command {
  /** Options that take a value. */
  readonly options: readonly string[];
  /** What is printed for FILE, "-" or URL. Throws BadInput. */
  readonly run: (source: string, read: Read, options: Options) => Promise<string>;
}

const commands: Readonly<Record<string, Command>> = {
  decide: {
    options: [],
    run: async (source, read) => json(decisionJson(await decisionOn(source, read), builtInCatalogue, english)),
  },
  estimate: { options: [], run: async (source, read) => json(await estimateOn(source, read)) },
  recipe: { options: ["framework", "technique"], run: recipeOn },
};

const outputOf = (args: readonly string[], read: Read): string | Promise<string> => {
  const request = readArguments(args, commands);
  if (request.asked === "help") return helpPage();
  if (request.asked === "version") return versionLine;
  return request.command.run(request.source, read, request.options);
};

/** Runs the command line. */
export const run = async (args: readonly string[], read: Read): Promise<Outcome> => {
  try {
    return { output: await outputOf(args, read), error: "", status: 0 };
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return { output: "", error: error.lines.map((line) => `${escaped(line)}\n`).join(""), status: 2 };
  }
};
