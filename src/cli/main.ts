import { version } from "../../package.json";
import type { DataSource } from "../core/data-file/index.ts";
import {
  type Answers,
  builtInCatalogue,
  type CheckSettings,
  check,
  createEngine,
  type Decision,
  estimate,
  frameworkIds,
  isFrameworkId,
  isTechniqueId,
  parseAnswers,
  patchOf,
  readRun,
  recipeFor,
  type SourceFile,
  techniques,
  withoutConflicts,
} from "../core/index.ts";
import { type Issue, isRecord, issueWithin, nearest, readJson } from "../core/parse/index.ts";
import { english } from "../locales/english.ts";
import { readFragment } from "../share/link.ts";
import { checkText, fileIssueText } from "../wording/check.ts";
import { checkJson } from "../wording/checkJson.ts";
import { decisionJson } from "../wording/decisionJson.ts";
import { estimateJson } from "../wording/estimateJson.ts";
import { issueText } from "../wording/issue.ts";
import { noRecipeText } from "../wording/recipe.ts";
import { sarifOf } from "../wording/sarif.ts";
import { readArguments, type Takes } from "./arguments.ts";
import { BadInput } from "./BadInput.ts";
import { dataSetJson, dataSetText, readDataSet } from "./data.ts";
import { helpPage, versionLine } from "./help.ts";
import { type FetchConfig, isHubName } from "./hub.ts";
import { fileSource, type Read, sourceOf, textIn } from "./input.ts";
import { comparedJson, comparedText, compareFiles } from "./measure.ts";
import { escaped } from "./terminal.ts";

/** What goes to standard output and standard error, and the exit status: 0, 1 where a check found an error, 2 for bad input. */
export interface Outcome {
  readonly output: string;
  readonly error: string;
  readonly status: 0 | 1 | 2;
}

/** What a command may read: files, and config.json files of the Hub where that was asked for. */
interface Access {
  readonly read: Read;
  readonly fetchConfig: FetchConfig | null;
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

/** Whether a model that the Hub may have is not known here. */
const mayBeOnHub = ({ value, allowed }: Issue): boolean =>
  (allowed.id === "model" || allowed.id === "run-model") &&
  typeof value === "string" &&
  value.includes("/") &&
  isHubName(value);

/** One line for each issue, where there are any. */
const refuse = (issues: readonly Issue[]): void => {
  if (issues.length === 0) return;
  const lines = issues.map((issue) => issueText(issue, english));
  const hint = "--hub fetches the config.json of a model that is not known from the Hugging Face Hub";
  throw new BadInput(issues.some(mayBeOnHub) ? [...lines, hint] : lines);
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

/** Whether the value names a model that is not known, and that the Hub may have. */
const isUnknownModel = (value: unknown): value is string => {
  const { findModel, findSizeClass, servedFormat } = builtInCatalogue;
  if (typeof value !== "string" || !isHubName(value) || servedFormat(value) !== null) return false;
  return !["unknown", "custom"].includes(value.toLowerCase()) && !findSizeClass(value) && !findModel(value);
};

/** The answers with the config.json of a model that is not known, where it may be fetched. */
const answersWithConfig = async (answers: unknown, fetchConfig: FetchConfig | null): Promise<unknown> =>
  fetchConfig && isRecord(answers) && isUnknownModel(answers.model) && answers.customModel === undefined
    ? { ...answers, model: "custom", customModel: await fetchConfig(answers.model) }
    : answers;

/** The run with the config.json of a model that is not known, where it may be fetched. */
const runWithConfig = async (run: unknown, fetchConfig: FetchConfig | null): Promise<unknown> =>
  fetchConfig && isRecord(run) && isUnknownModel(run.model)
    ? { ...run, model: { config: await fetchConfig(run.model) } }
    : run;

const answersFrom = async (source: string, { read, fetchConfig }: Access): Promise<Answers> => {
  const isUrl = /^https?:\/\//i.test(source);
  const at = source.indexOf("#");
  if (isUrl && at < 0) {
    throw new BadInput([`URL: "${source}" is not allowed; use a share link with answers after #`]);
  }
  const { answers, issues } =
    isUrl || at === 0
      ? readFragment(source.slice(at), builtInCatalogue)
      : parseAnswers(
          await answersWithConfig(
            await jsonFrom(source, read, 'an object of question ids, such as {"goal": "task"}'),
            fetchConfig,
          ),
          builtInCatalogue,
        );
  refuse(issues);
  return answers;
};

const decisionOn = async (source: string, access: Access): Promise<Decision> =>
  createEngine({ catalogue: builtInCatalogue }).decide(await answersFrom(source, access));

const estimateOn = async (source: string, { read, fetchConfig }: Access): Promise<unknown> => {
  const example = 'a run, such as {"model": "llama-3.1-8b", "technique": "lora"}, or an array of runs';
  const value = await jsonFrom(source, read, example);
  const runs: unknown[] = [];
  for (const each of Array.isArray(value) ? value : [value]) runs.push(await runWithConfig(each, fetchConfig));
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

const recipeOn = async (source: string, access: Access, { framework = "", technique }: Options): Promise<string> => {
  if (!isFrameworkId(framework)) {
    throw new BadInput([`--framework: "${framework}" is not allowed; use ${frameworkIds.join(", ")}`]);
  }
  if (technique !== undefined && !isTechniqueId(technique)) {
    const allowed = techniques.map(({ id }) => id).join(", ");
    throw new BadInput([`--technique: "${technique}" is not allowed; use ${allowed}`]);
  }
  const recipe = await recipeFor(await decisionOn(source, access), framework, builtInCatalogue, technique);
  if ("unable" in recipe)
    throw new BadInput([`--framework: "${framework}" cannot; ${noRecipeText(recipe.unable, english)}`]);
  return recipe.text;
};

const dataFrom = async (source: string, read: Read): Promise<DataSource> => {
  try {
    return source === "-" ? sourceOf(nameOf(source), await read(source)) : await fileSource(source);
  } catch (error) {
    throw new BadInput([`FILE: cannot read "${source}": ${messageOf(error)}`]);
  }
};

const dataOn = async (
  sources: readonly string[],
  read: Read,
  { tokenizer, json: asJson }: Options,
): Promise<string> => {
  const dataset = await readDataSet(
    await Promise.all(sources.map((source) => dataFrom(source, read))),
    tokenizer === undefined ? null : await dataFrom(tokenizer, read),
  );
  return asJson === undefined ? dataSetText(dataset) : json(dataSetJson(dataset));
};

/** Serves tools to an agent until standard input ends; prints nothing itself. */
const serveOn = async (source: string): Promise<string> => {
  if (source !== "-")
    throw new BadInput([`mcp: "${source}" is not allowed; use tunewise mcp alone; see "tunewise --help"`]);
  const { serve } = await import("../mcp/index.ts");
  await serve();
  return "";
};

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** What is printed, and whether what was looked at passes. */
interface Printed {
  readonly output: string;
  readonly passes: boolean;
}

interface Command extends Takes {
  /** What is printed for FILE, "-" or URL; for each of several. Throws BadInput. */
  readonly run: (
    sources: readonly [string, ...string[]],
    access: Access,
    options: Options,
  ) => Promise<string | Printed>;
}

const wholeOption = (options: Options, name: string, most: number): number | undefined => {
  const text = options[name];
  if (text === undefined) return undefined;
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw new BadInput([`--${name}: "${text}" is not allowed; use a whole number from 1 to ${most}`]);
};

const gpuOption = ({ gpu }: Options): string | undefined => {
  if (gpu === undefined || builtInCatalogue.findGpu(gpu)) return gpu;
  const ids = builtInCatalogue.gpus.map(({ id }) => id);
  const meant = nearest(gpu, ids);
  const question = meant === null ? "" : ` (did you mean ${meant}?)`;
  throw new BadInput([`--gpu: "${gpu}" is not allowed${question}; use ${ids.join(", ")}`]);
};

/** What a check is told by options. */
const checkSettings = (options: Options): CheckSettings => {
  const settings = {
    gpu: gpuOption(options),
    gpuCount: wholeOption(options, "gpus", 16_384),
    model: options.model,
    examples: wholeOption(options, "examples", 1_000_000_000),
  };
  if (settings.model !== undefined && !builtInCatalogue.findModel(settings.model)) {
    const meant = nearest(
      settings.model,
      builtInCatalogue.models.flatMap(({ id, huggingFaceId }) => [id, huggingFaceId]),
    );
    const question = meant === null ? "" : ` (did you mean ${meant}?)`;
    throw new BadInput([`--model: "${settings.model}" is not in the catalogue${question}`]);
  }
  return settings;
};

const textsFrom = (sources: readonly string[], read: Read): Promise<readonly SourceFile[]> =>
  Promise.all(sources.map(async (source) => ({ name: nameOf(source), text: await textFrom(source, read) })));

const outputForms = ["json", "sarif", "fix"] as const;

const checkOn = async (sources: readonly string[], { read }: Access, options: Options): Promise<Printed> => {
  const forms = outputForms.filter((form) => Object.hasOwn(options, form));
  if (forms.length > 1) throw new BadInput([`--${forms[1]}: it is given with --${forms[0]}; give one of them`]);
  const result = await check(await textsFrom(sources, read), checkSettings(options), builtInCatalogue);
  if (result.issues.length > 0) throw new BadInput(result.issues.map((issue) => fileIssueText(issue, english)));
  const findings = result.checked.flatMap((each) => each.findings);
  // Notes are a matter of taste: their patches stand in the JSON.
  const fixes = findings.flatMap(({ severity, fix }) => (fix && severity !== "note" ? [fix] : []));
  const passes = !findings.some(({ severity }) => severity === "error");
  const [form] = forms;
  const output =
    form === "json"
      ? json(checkJson(result, english))
      : form === "sarif"
        ? json(sarifOf(result, version, english))
        : form === "fix"
          ? patchOf(withoutConflicts(fixes))
          : checkText(result, english);
  return { output, passes };
};

const measureOn = async (sources: readonly string[], { read }: Access, options: Options): Promise<string> => {
  const compared = await compareFiles(await textsFrom(sources, read), checkSettings(options));
  return options.json === undefined ? comparedText(compared) : json(comparedJson(compared));
};

const commands: Readonly<Record<string, Command>> = {
  decide: {
    options: [],
    flags: ["hub"],
    run: async ([source], access) => json(decisionJson(await decisionOn(source, access), builtInCatalogue, english)),
  },
  estimate: {
    options: [],
    flags: ["hub"],
    run: async ([source], access) => json(await estimateOn(source, access)),
  },
  recipe: {
    options: ["framework", "technique"],
    flags: ["hub"],
    run: ([source], access, options) => recipeOn(source, access, options),
  },
  data: {
    options: ["tokenizer"],
    flags: ["json"],
    takesMany: true,
    run: (sources, { read }, options) => dataOn(sources, read, options),
  },
  check: {
    options: ["gpu", "gpus", "model", "examples"],
    flags: outputForms,
    takesMany: true,
    run: checkOn,
  },
  measure: {
    options: ["gpu", "gpus", "model", "examples"],
    flags: ["json"],
    takesMany: true,
    run: measureOn,
  },
  mcp: { options: [], run: ([source]) => serveOn(source) },
};

const outputOf = (
  args: readonly string[],
  access: { readonly read: Read; readonly fetchConfig: FetchConfig },
): string | Promise<string | Printed> => {
  const request = readArguments(args, commands);
  if (request.asked === "help") return helpPage();
  if (request.asked === "version") return versionLine;
  const { sources, options } = request;
  const fetchConfig = Object.hasOwn(options, "hub") ? access.fetchConfig : null;
  return request.command.run(sources, { read: access.read, fetchConfig }, options);
};

/** Runs the command line. A config.json is fetched only with --hub. */
export const run = async (args: readonly string[], read: Read, fetchConfig: FetchConfig): Promise<Outcome> => {
  try {
    const printed = await outputOf(args, { read, fetchConfig });
    return typeof printed === "string"
      ? { output: printed, error: "", status: 0 }
      : { output: printed.output, error: "", status: printed.passes ? 0 : 1 };
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return { output: "", error: error.lines.map((line) => `${escaped(line)}\n`).join(""), status: 2 };
  }
};
