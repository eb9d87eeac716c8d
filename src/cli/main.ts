import type { DataSource } from "../core/data-file/index.ts";
import {
  type Answers,
  builtInCatalogue,
  type CheckRequest,
  createEngine,
  type Decision,
  estimateFrom,
  frameworkIds,
  isFrameworkId,
  isTechniqueId,
  parseAnswers,
  readCheck,
  recipeFor,
  techniques,
} from "../core/index.ts";
import { type Issue, isRecord, issueWithin, readJson } from "../core/parse/index.ts";
import { english } from "../locales/english.ts";
import { readFragment } from "../share/link.ts";
import { decisionJson } from "../wording/decisionJson.ts";
import { estimateJson } from "../wording/estimateJson.ts";
import { issueText } from "../wording/issue.ts";
import { noRecipeText } from "../wording/recipe.ts";
import { readArguments, type Takes } from "./arguments.ts";
import { BadInput } from "./BadInput.ts";
import { helpPage, versionLine } from "./help.ts";
import { type FetchConfig, isHubName } from "./hub.ts";
import { fileSource, type Read, sourceOf, textIn } from "./input.ts";
import { json, type Printed } from "./output.ts";
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
  const { findModel, findSizeClass, whyNoModel } = builtInCatalogue;
  if (typeof value !== "string" || !isHubName(value) || whyNoModel(value)?.id === "trainable") return false;
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
    const result = estimateFrom(run, builtInCatalogue);
    if (!("issues" in result)) return estimateJson(result, english);
    issues.push(...result.issues.map((issue) => (Array.isArray(value) ? issueWithin(`[${index}]`, issue) : issue)));
    return null;
  });
  refuse(issues);
  return Array.isArray(value) ? estimates : estimates[0];
};

type Options = Readonly<Record<string, string>>;

const recipeOn = async (source: string, access: Access, { framework, technique }: Options): Promise<string> => {
  if (framework === undefined) throw new BadInput([`--framework: it is missing; use ${frameworkIds.join(", ")}`]);
  if (!isFrameworkId(framework)) {
    throw new BadInput([`--framework: "${framework}" is not allowed; use ${frameworkIds.join(", ")}`]);
  }
  if (technique !== undefined && !isTechniqueId(technique)) {
    const allowed = techniques.map(({ id }) => id).join(", ");
    throw new BadInput([`--technique: "${technique}" is not allowed; use ${allowed}`]);
  }
  // A recipe says nothing of what would change the decision.
  const draft = createEngine({ catalogue: builtInCatalogue }).draft(await answersFrom(source, access));
  const recipe = await recipeFor(draft, framework, builtInCatalogue, technique);
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
  const { dataSetJson, dataSetText, readDataSet } = await import("./data.ts");
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

interface Command extends Takes {
  /** What is printed for FILE, "-" or URL; for each of several. Throws BadInput. */
  readonly run: (
    sources: readonly [string, ...string[]],
    access: Access,
    options: Options,
  ) => Promise<string | Printed>;
}

/** The number that the option says; its text where that is none, which is refused. */
const wholeOption = (text: string | undefined): number | string | undefined => {
  if (text === undefined || text.trim() === "" || Number.isNaN(Number(text))) return text;
  return Number(text);
};

/** The files, and what a check is told by options. */
const checkRequest = async (sources: readonly string[], read: Read, options: Options): Promise<CheckRequest> => {
  const files = await Promise.all(
    sources.map(async (source) => ({ name: nameOf(source), text: await textFrom(source, read) })),
  );
  const request = readCheck(
    {
      files,
      gpu: options.gpu,
      gpuCount: wholeOption(options.gpus),
      model: options.model,
      examples: wholeOption(options.examples),
    },
    builtInCatalogue,
  );
  if (!("issues" in request)) return request;
  refuse(request.issues.map((issue) => ({ ...issue, path: `--${issue.path === "gpuCount" ? "gpus" : issue.path}` })));
  throw new Error("a check was refused without an issue");
};

/** The one of these forms of output that is asked for; null where none is. */
const formIn = <Form extends string>(forms: readonly Form[], options: Options): Form | null => {
  const [asked, another] = forms.filter((form) => Object.hasOwn(options, form));
  if (another !== undefined) throw new BadInput([`--${another}: it is given with --${asked}; give one of them`]);
  return asked ?? null;
};

const outputForms = ["json", "sarif", "fix"] as const;

const checkOn = async (sources: readonly string[], { read }: Access, options: Options): Promise<Printed> => {
  const form = formIn(outputForms, options);
  const request = await checkRequest(sources, read, options);
  // The parsers take as long to load as all the rest.
  const { checkOutput } = await import("./check.ts");
  return checkOutput(request, form ?? "text", Object.hasOwn(options, "skip-others"));
};

const measuredForms = ["json", "report"] as const;

const measureOn = async (sources: readonly string[], { read }: Access, options: Options): Promise<string> => {
  const form = formIn(measuredForms, options);
  const { files, settings } = await checkRequest(sources, read, options);
  const { comparedJson, comparedReport, comparedText, compareFiles } = await import("./measure.ts");
  const compared = await compareFiles(files, settings);
  if (form === "report") return comparedReport(compared);
  return form === "json" ? json(comparedJson(compared)) : comparedText(compared);
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
    flags: [...outputForms, "skip-others"],
    takesMany: true,
    run: checkOn,
  },
  measure: {
    options: ["gpu", "gpus", "model", "examples"],
    flags: measuredForms,
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
  if (request.asked === "help") return helpPage(request.of);
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
